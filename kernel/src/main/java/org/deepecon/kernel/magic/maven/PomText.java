package org.deepecon.kernel.magic.maven;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Makes a whole POM of what was pasted into a cell. */
final class PomText {
    private static final Map<String, String> REQUIRED = Map.of(
            "modelVersion", "4.0.0",
            "groupId", "org.deepecon.notebook",
            "artifactId", "cell",
            "version", "1",
            "packaging", "pom");

    private PomText() {
    }

    /**
     * Completes a POM. A whole {@code <project>} is taken as it is; loose {@code <dependency>} and
     * {@code <repository>} elements are put into their lists, everything else is kept.
     */
    static String whole(String xml) throws MavenException {
        Element root = parse(xml).getDocumentElement();
        List<Element> children = elements(root);
        if (children.size() == 1 && children.get(0).getTagName().equals("project")) {
            return text(children.get(0));
        }
        if (children.isEmpty()) {
            throw new MavenException("Expected <dependency>, <repository> or <project> elements"
                    + " below %%loadFromPOM.");
        }
        return text(project(root.getOwnerDocument(), children));
    }

    private static Element project(Document document, List<Element> children) {
        Element project = document.createElement("project");
        Element dependencies = append(project, "dependencies");
        Element repositories = append(project, "repositories");
        for (Element child : children) {
            switch (child.getTagName()) {
                case "dependency" -> dependencies.appendChild(child);
                case "repository" -> repositories.appendChild(child);
                case "dependencies" -> elements(child).forEach(dependencies::appendChild);
                case "repositories" -> elements(child).forEach(repositories::appendChild);
                default -> project.appendChild(child);
            }
        }
        REQUIRED.forEach((name, value) -> {
            if (elements(project).stream().noneMatch(each -> each.getTagName().equals(name))) {
                append(project, name).setTextContent(value);
            }
        });
        return project;
    }

    private static Element append(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new java.util.ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Parsed inside an element of ours on the same line, so that line numbers stay right. */
    private static Document parse(String xml) throws MavenException {
        String bare = xml.replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
        int removed = (int) xml.substring(0, xml.length() - bare.length()).lines().count();
        String blank = "\n".repeat(Math.max(0, removed - 1));
        try {
            return builder().parse(
                    new InputSource(new StringReader("<pom>" + blank + bare + "</pom>")));
        } catch (SAXParseException e) {
            throw new MavenException("Line " + (e.getLineNumber() + 1) + " of the cell is not XML: "
                    + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new MavenException("The cell is not XML: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Silent());
        return builder;
    }

    /** Throws errors instead of printing them to the error stream. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // Not worth a word.
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }

    private static String text(Element project) throws MavenException {
        StringWriter text = new StringWriter();
        try {
            TransformerFactory.newDefaultInstance().newTransformer()
                    .transform(new DOMSource(project), new StreamResult(text));
        } catch (TransformerException e) {
            throw new MavenException("The POM cannot be written: " + e.getMessage(), e);
        }
        return text.toString();
    }
}

package org.deepecon.kernel.help.doc;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.SeeTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.SummaryTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.doctree.UnknownBlockTagTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;

/** Turns a parsed comment into nodes. */
final class CommentReader extends SimpleDocTreeVisitor<Void, Void> {
    private final NodeBuilder nodes = new NodeBuilder();
    private final DocTrees trees;

    private CommentReader(DocTrees trees) {
        this.trees = trees;
    }

    static List<Node> read(DocTrees trees, DocCommentTree comment) {
        var reader = new CommentReader(trees);
        reader.tags(comment, DocTree.Kind.DEPRECATED, "");
        comment.getFullBody().forEach(part -> part.accept(reader, null));
        reader.nodes.endAll();
        reader.typeParameters(comment);
        reader.tags(comment, DocTree.Kind.PARAM, "Parameters");
        reader.tags(comment, DocTree.Kind.RETURN, "Returns");
        reader.tags(comment, DocTree.Kind.THROWS, "Throws");
        reader.tags(comment, DocTree.Kind.EXCEPTION, "Throws");
        reader.tags(comment, DocTree.Kind.UNKNOWN_BLOCK_TAG, "");
        reader.tags(comment, DocTree.Kind.SINCE, "Since");
        reader.tags(comment, DocTree.Kind.SEE, "See also");
        return reader.nodes.nodes();
    }

    private void typeParameters(DocCommentTree comment) {
        block("Type parameters", comment.getBlockTags().stream().filter(tag ->
                tag instanceof ParamTree param && param.isTypeParameter()).toList());
    }

    private void tags(DocCommentTree comment, DocTree.Kind kind, String title) {
        block(title, comment.getBlockTags().stream().filter(tag -> tag.getKind() == kind
                && !(tag instanceof ParamTree param && param.isTypeParameter())).toList());
    }

    private void block(String title, List<? extends DocTree> tags) {
        boolean list = tags.size() > 1 || tags.stream().anyMatch(tag -> tag instanceof ParamTree
                || tag instanceof ThrowsTree);
        if (list && !title.isEmpty()) {
            nodes.start("p").start("strong").add(new Node.Text(title)).end("strong").end("p");
            nodes.start("ul");
        }
        for (DocTree tag : tags) {
            nodes.start(list && !title.isEmpty() ? "li" : "p");
            if (!list && !title.isEmpty()) {
                nodes.start("strong").add(new Node.Text(title)).end("strong")
                        .add(new Node.Text(" "));
            }
            tag.accept(this, null);
            nodes.end(list && !title.isEmpty() ? "li" : "p");
        }
        nodes.endAll();
    }

    private void all(List<? extends DocTree> parts) {
        parts.forEach(part -> part.accept(this, null));
    }

    private void named(String name, List<? extends DocTree> description) {
        nodes.add(new Node.Code(name));
        if (!description.isEmpty()) {
            nodes.add(new Node.Text(" – "));
            all(description);
        }
    }

    @Override
    public Void visitText(TextTree tree, Void unused) {
        nodes.add(nodes.within("pre") ? new Node.Listing(tree.getBody())
                : new Node.Text(tree.getBody()));
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void unused) {
        String text = tree.getBody().getBody();
        if (nodes.within("pre")) {
            nodes.add(new Node.Listing(text));
        } else {
            nodes.add(tree.getKind() == DocTree.Kind.CODE ? new Node.Code(text)
                    : new Node.Text(text));
        }
        return null;
    }

    @Override
    public Void visitEntity(EntityTree tree, Void unused) {
        String text = Entities.text(trees, tree);
        nodes.add(nodes.within("pre") ? new Node.Listing(text) : new Node.Text(text));
        return null;
    }

    @Override
    public Void visitStartElement(StartElementTree tree, Void unused) {
        String name = tree.getName().toString().toLowerCase(java.util.Locale.ROOT);
        nodes.start(name);
        for (DocTree attribute : tree.getAttributes()) {
            if (name.equals("img") && attribute instanceof AttributeTree known
                    && known.getName().contentEquals("alt") && known.getValue() != null) {
                all(known.getValue());
            }
        }
        if (tree.isSelfClosing()) {
            nodes.end(name);
        }
        return null;
    }

    @Override
    public Void visitEndElement(EndElementTree tree, Void unused) {
        nodes.end(tree.getName().toString().toLowerCase(java.util.Locale.ROOT));
        return null;
    }

    @Override
    public Void visitLink(LinkTree tree, Void unused) {
        boolean plain = tree.getKind() == DocTree.Kind.LINK_PLAIN;
        if (tree.getLabel().isEmpty()) {
            String name = References.text(tree.getReference());
            nodes.add(plain ? new Node.Text(name) : new Node.Code(name));
        } else if (plain) {
            all(tree.getLabel());
        } else {
            nodes.start("code");
            all(tree.getLabel());
            nodes.end("code");
        }
        return null;
    }

    @Override
    public Void visitReference(ReferenceTree tree, Void unused) {
        nodes.add(new Node.Code(References.text(tree)));
        return null;
    }

    @Override
    public Void visitValue(ValueTree tree, Void unused) {
        String name = tree.getReference() == null ? "its value"
                : References.text(tree.getReference());
        nodes.add(new Node.Code(name));
        return null;
    }

    @Override
    public Void visitSummary(SummaryTree tree, Void unused) {
        all(tree.getSummary());
        return null;
    }

    @Override
    public Void visitParam(ParamTree tree, Void unused) {
        named(tree.getName().toString(), tree.getDescription());
        return null;
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void unused) {
        nodes.add(new Node.Text(tree.toString().startsWith("{") ? "Returns " : ""));
        all(tree.getDescription());
        return null;
    }

    @Override
    public Void visitThrows(ThrowsTree tree, Void unused) {
        named(References.text(tree.getExceptionName()), tree.getDescription());
        return null;
    }

    @Override
    public Void visitSee(SeeTree tree, Void unused) {
        all(tree.getReference());
        return null;
    }

    @Override
    public Void visitSince(SinceTree tree, Void unused) {
        all(tree.getBody());
        return null;
    }

    @Override
    public Void visitDeprecated(DeprecatedTree tree, Void unused) {
        nodes.start("strong").add(new Node.Text("Deprecated. ")).end("strong");
        all(tree.getBody());
        return null;
    }

    @Override
    public Void visitUnknownBlockTag(UnknownBlockTagTree tree, Void unused) {
        nodes.start("strong").add(new Node.Text(References.tagTitle(tree.getTagName())))
                .end("strong");
        nodes.add(new Node.Text(" "));
        all(tree.getContent());
        return null;
    }

    @Override
    protected Void defaultAction(DocTree tree, Void unused) {
        switch (tree.getKind().name()) {
            case "INHERIT_DOC" -> nodes.add(new Node.Element(Node.INHERITED, List.of()));
            case "MARKDOWN" -> nodes.add(new Node.Markdown(tree.toString()));
            case "SNIPPET" -> nodes.add(new Node.Listing(References.snippet(tree.toString())));
            case "COMMENT", "ATTRIBUTE", "DOC_TYPE" -> { }
            default -> nodes.add(new Node.Text(References.inline(tree.toString())));
        }
        return null;
    }
}

package org.deepecon.plot;

import java.util.Map;

/** Puts a surface into a part of an interactive chart. */
final class PlotlySurface {
    private static final int MOST = 64;

    private PlotlySurface() {
    }

    static void add(Surface surface, PlotlyTree tree, Domain domain) {
        String scene = "scene" + tree.nextScene();
        var grid = surface.grid().thinned(MOST);
        tree.title(surface.heading(), domain, false);
        tree.add(Tree.of("type", "surface", "x", Tree.numbers(grid.x()),
                "y", Tree.numbers(grid.y()), "z", Tree.rows(grid.z()),
                "colorscale", ColourMap.VIRIDIS.scale(), "scene", scene,
                "showscale", domain.isWhole(), "colorbar", ColourBar.plotly(domain)));
        tree.put(scene, Tree.of("xaxis", axis(surface.axis(0)), "yaxis", axis(surface.axis(1)),
                "zaxis", axis(surface.axis(2)), "aspectmode", "manual",
                "aspectratio", Tree.of("x", 1.2, "y", 1.2, "z", 0.8),
                "camera", Tree.of("eye", Tree.of("x", 1.0, "y", -1.6, "z", 0.9)),
                "domain", Tree.of("x", domain.across(), "y", domain.up())));
    }

    private static Map<String, Object> axis(String title) {
        return Tree.of("title", Tree.of("text", title), "gridcolor", PlotlyTree.GRID,
                "zerolinecolor", PlotlyTree.GRID, "color", PlotlyTree.GREY);
    }
}

package dispatcher.bench.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws a chart with two logarithmic axes.
 *
 * @param x what grows
 * @param y what was measured
 * @param at the numbers of x
 * @param lines for each side its numbers of y
 */
record Plot(String title, String x, String y, List<Double> at, Map<String, List<Double>> lines) {
    /** Arguments: a file of JSON with this record's components, and the PNG to write. */
    static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Plot plot = JsonMapper.shared().readValue(Path.of(arguments[0]), Plot.class);
        BitmapEncoder.saveBitmap(plot.chart(), arguments[1], BitmapFormat.PNG);
    }

    private XYChart chart() {
        XYChart chart = new XYChartBuilder().width(800).height(500).title(title).xAxisTitle(x).yAxisTitle(y).build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        lines.forEach((name, numbers) -> chart.addSeries(name, at, numbers));
        return chart;
    }
}

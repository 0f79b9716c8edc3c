using System.Globalization;
using System.Security;
using System.Text;

namespace CqpKits.Tests.Scoring.Recipes.Drawing;

/// <summary>Collects shapes and writes them as SVG: lines below, then boxes, then texts. Lengths are pixels.</summary>
internal sealed class Canvas
{
    public const string Navy = "#1F3A5F";
    public const string Grey = "#55606E";
    public const string Pale = "#E9EEF5";
    public const string Ink = "#1F1F1F";
    public const string White = "#fff";

    private readonly StringBuilder lines = new();
    private readonly StringBuilder shapes = new();
    private readonly StringBuilder texts = new();

    /// <summary>A line along an SVG path.</summary>
    public void Line(FormattableString path, string? dash = null) => lines.Append(Written($"<path d=\"{Written(path)}\"{Dash(dash)}/>\n"));

    /// <summary>A line that lies over the boxes.</summary>
    public void Stroke(FormattableString path, string colour, double width) =>
        shapes.Append(Written($"<path d=\"{Written(path)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"/>\n"));

    /// <summary>The head of an arrow that ends at a point; it points right, or down.</summary>
    public void ArrowHead(double x, double y, bool down = false)
    {
        FormattableString path = down ? $"M{x:0.#} {y:0.#}l-5 -8h10z" : (FormattableString)$"M{x:0.#} {y:0.#}l-8 -5v10z";
        shapes.Append(Written($"<path d=\"{Written(path)}\" fill=\"{Grey}\"/>\n"));
    }

    public void Box(double x, double y, double width, double height, string fill, string stroke, double strokeWidth = 1, string? dash = null, double radius = 0) =>
        shapes.Append(Written($"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\"{(radius > 0 ? Written($" rx=\"{radius}\"") : "")} fill=\"{fill}\" stroke=\"{stroke}\"{(strokeWidth == 1 ? "" : Written($" stroke-width=\"{strokeWidth}\""))}{Dash(dash)}/>\n"));

    /// <summary>A text whose baseline begins at a point, or with <paramref name="anchor"/> « middle » or « end » has its middle or end there.</summary>
    public void Write(double x, double y, string text, double size, bool isBold = false, string fill = Ink, string? anchor = null) =>
        texts.Append(Written($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size}\"{(isBold ? " font-weight=\"bold\"" : "")}{(fill == Ink ? "" : $" fill=\"{fill}\"")}{(anchor is null ? "" : $" text-anchor=\"{anchor}\"")}>{SecurityElement.Escape(text)!.Replace("&apos;", "'", StringComparison.Ordinal)}</text>\n"));

    /// <summary>The picture.</summary>
    public string Svg(double width, double height, string title, string description) => Written($"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="Calibri, Carlito, Arial, sans-serif" role="img" aria-labelledby="t d">
        <title id="t">{SecurityElement.Escape(title)}</title>
        <desc id="d">{SecurityElement.Escape(description)}</desc>
        <rect width="{width}" height="{height}" fill="#fff"/>
        <g fill="none" stroke="{Grey}">
        {lines}</g>
        <g>
        {shapes}</g>
        <g fill="{Ink}">
        {texts}</g>
        </svg>

        """).ReplaceLineEndings("\n");

    private static string Dash(string? dash) => dash is null ? "" : $" stroke-dasharray=\"{dash}\"";

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

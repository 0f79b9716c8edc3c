using CqpKits.Documents.Blocks;
using CqpKits.Docx.Runs;
using CqpKits.Looks.Margins;
using CqpKits.Packages.Xml;
using DocumentFormat.OpenXml;
using V = DocumentFormat.OpenXml.Vml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Margins;

/// <summary>A word across a page, behind its text: the drawing that Word's own « Filigrane » makes (ECMA-376 part 4, 19.1.2.23), in the header of the page.</summary>
internal static class WatermarkRun
{
    /// <summary>Width and height of a word of six letters, points: what Carlito has in <see cref="Watermark.Size"/>.</summary>
    private const int Width = 400;
    private const int Height = 88;

    /// <summary>Degrees clockwise, from corner to corner of A4.</summary>
    private const int Portrait = 305;
    private const int Landscape = 325;

    /// <summary>The run.</summary>
    /// <param name="word">The word.</param>
    /// <param name="page">The pages.</param>
    /// <param name="number">Number of the header, by which drawings have ids of their own.</param>
    public static W.Run Of(string word, PageSetup page, int number)
    {
        var text = XmlText.Clean(word);
        var shape = new V.Shape(new V.TextPath { Style = "font-family:\"Calibri\";font-size:1pt;font-weight:bold", String = text })
        {
            Id = "Filigrane" + Measure.Text(number),
            Type = "#_x0000_t136",
            Alternate = text,
            AllowInCell = TrueFalseValue.FromBoolean(false),
            FillColor = "#" + Watermark.Colour,
            Stroked = TrueFalseValue.FromBoolean(false),
            Style = $"position:absolute;margin-left:0;margin-top:0;width:{Measure.Text(Width)}pt;height:{Measure.Text(Height)}pt;rotation:{Measure.Text(page.Landscape ? Landscape : Portrait)};z-index:-251658752;"
                + "mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page",
        };
        return new W.Run(new W.Picture(TypeOfTexts(), shape));
    }

    /// <summary>The kind of shape that such drawings refer to.</summary>
    private static V.Shapetype TypeOfTexts() => new(
        new V.Formulas(new V.Formula { Equation = "sum #0 0 10800" }, new V.Formula { Equation = "prod #0 2 1" }, new V.Formula { Equation = "sum 21600 0 @1" }),
        new V.Path { AllowTextPath = TrueFalseValue.FromBoolean(true) },
        new V.TextPath { On = TrueFalseValue.FromBoolean(true), FitShape = TrueFalseValue.FromBoolean(true) })
    {
        Id = "_x0000_t136",
        CoordinateSize = "21600,21600",
        OptionalNumber = 136,
        Adjustment = "10800",
        EdgePath = "m,l21600,m,21600l21600,21600e",
    };
}

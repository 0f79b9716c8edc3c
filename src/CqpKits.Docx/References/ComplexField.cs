using CqpKits.Docx.Runs;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.References;

/// <summary>Writes a complex field (ECMA-376 part 1, 17.16.2): begin mark, instruction, the text shown until it is computed, end mark.</summary>
internal static class ComplexField
{
    public static IEnumerable<W.Run> Of(string instruction, string shown, W.RunProperties? properties = null) =>
    [
        Mark(W.FieldCharValues.Begin, properties),
        Dressed(new W.Run(new W.FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }), properties),
        Mark(W.FieldCharValues.Separate, properties),
        TextRuns.Of(shown, Copy(properties)),
        Mark(W.FieldCharValues.End, properties),
    ];

    private static W.Run Mark(W.FieldCharValues type, W.RunProperties? properties) =>
        Dressed(new W.Run(new W.FieldChar { FieldCharType = type }), properties);

    private static W.Run Dressed(W.Run run, W.RunProperties? properties)
    {
        if (Copy(properties) is { HasChildren: true } copy)
        {
            run.PrependChild(copy);
        }

        return run;
    }

    private static W.RunProperties? Copy(W.RunProperties? properties) => (W.RunProperties?)properties?.CloneNode(deep: true);
}

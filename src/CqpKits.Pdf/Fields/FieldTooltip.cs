using CqpKits.Documents.Blocks;
using CqpKits.Documents.Values;
using CqpKits.Forms.Kinds;
using CqpKits.French;

namespace CqpKits.Pdf.Fields;

/// <summary>What is said of a field when it is pointed at or read aloud: its label, and the form that an entry has.</summary>
internal static class FieldTooltip
{
    public static string Of(PlacedField placed)
    {
        var label = placed.Field.Label;
        return PrintableText.OneLine((placed.Box, placed.Field.Kind) switch
        {
            ({ } box, _) => box.Label == label ? label : $"{box.Label} – {label}",
            (_, DateKind) => $"{label} (jj/mm/aaaa)",
            (_, MarkKind mark) => $"{label} ({Bounds(mark)})",
            _ => label,
        });
    }

    private static string Bounds(MarkKind mark)
    {
        var unit = mark.Unit.Length == 0 ? "" : $"\u00A0{mark.Unit}";
        return $"{(mark.WholeNumbers ? "nombre entier " : "")}de {FrenchText.Number(mark.Minimum)} à {FrenchText.Number(mark.Maximum)}{unit}";
    }
}

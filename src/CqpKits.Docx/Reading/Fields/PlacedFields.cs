using System.Runtime.CompilerServices;
using CqpKits.Forms;

namespace CqpKits.Docx.Reading;

/// <summary>A field with the printed labels by which its cell is found.</summary>
/// <param name="Id">Field, or box of one: <see cref="FieldSpot.Id"/>.</param>
/// <param name="Row">Row label.</param>
/// <param name="Column">Column label.</param>
internal sealed record PlacedField(string Id, PlaceLabel Row, PlaceLabel Column);

/// <summary>The fields of a definition that their printed place can tell from the others.</summary>
internal static class PlacedFields
{
    /// <summary>Found once for all copies of a form that are read in a run.</summary>
    private static readonly ConditionalWeakTable<FormDefinition, IReadOnlyList<PlacedField>> Known = [];

    /// <summary>Fields with a printed place of their own. A place that two fields share says nothing of either.</summary>
    public static IReadOnlyList<PlacedField> Of(FormDefinition definition) => Known.GetValue(definition, Find);

    private static IReadOnlyList<PlacedField> Find(FormDefinition definition)
    {
        var codes = definition.Fields.Select(f => f.ItemCode).OfType<string>().Concat(definition.Nodes.Select(n => n.Code)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. definition.Fields
                .SelectMany(f => f.Spots.Select(spot => (f.Kind.CarriesValue, Spot: spot)))
                .Where(f => f.Spot.Place is not null)
                .Select(f => (f.CarriesValue, Field: new PlacedField(f.Spot.Id, PlaceLabel.Of(f.Spot.Place!.Row, codes), PlaceLabel.Of(f.Spot.Place.Column, codes))))
                .Where(f => !f.Field.Row.IsEmpty || !f.Field.Column.IsEmpty)
                .GroupBy(f => (f.Field.Row.Folded, f.Field.Column.Folded))
                .Where(g => g.Count() == 1 && g.First().CarriesValue)
                .Select(g => g.First().Field),
        ];
    }
}

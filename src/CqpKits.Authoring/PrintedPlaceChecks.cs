using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Fields;
using CqpKits.Forms.Definition;
using CqpKits.French;

namespace CqpKits.Authoring;

/// <summary>What is printed around a field is its last anchor, when a program has dropped the others: it must tell the field from all others.</summary>
public static class PrintedPlaceChecks
{
    /// <summary>The fields that it does not tell, in the order of the document: warnings CQP159 and CQP162 at the place of the field in its template.</summary>
    /// <param name="document">The document of a form.</param>
    /// <param name="places">What is printed around its fields: <see cref="FieldPlaces.Of"/> it.</param>
    public static IEnumerable<Diagnostic> Of(Document document, IReadOnlyDictionary<string, FieldPlace> places)
    {
        var placed = BlockContent.Fields(document.Blocks).DistinctBy(f => f.SpotId).Where(f => places.ContainsKey(f.SpotId));
        foreach (var sharers in placed.GroupBy(f => (FrenchText.Fold(places[f.SpotId].Row), FrenchText.Fold(places[f.SpotId].Column))))
        {
            var isUntitled = sharers.Key is ("", "");
            foreach (var field in sharers.Skip(isUntitled ? 0 : 1).Where(f => f.Field.Kind.CarriesValue))
            {
                yield return isUntitled
                    ? AuthoringMessages.PlaceUntitled(field.Field.Id, field.Position)
                    : AuthoringMessages.PlaceShared(field.Field.Id, sharers.First().Field.Id, places[field.SpotId], field.Position);
            }
        }
    }
}

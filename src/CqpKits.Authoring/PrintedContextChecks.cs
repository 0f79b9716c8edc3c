using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Documents.Fields;
using CqpKits.Forms.Definition;
using CqpKits.French;

namespace CqpKits.Authoring;

/// <summary>
/// Checks that the printed row and column labels of each field are its own: they are the only anchors left when a program has dropped the controls
/// and bookmarks.
/// </summary>
public static class PrintedContextChecks
{
    /// <summary>
    /// A warning for each field without labels (CQP162) or with those of another field (CQP159), in the order of the document, at its position in
    /// the template. Those of one place in a loop are one.
    /// </summary>
    /// <param name="document">The document of a form.</param>
    /// <param name="contexts">The printed labels of its fields, from <see cref="PrintedContexts.Of"/>.</param>
    public static IEnumerable<Diagnostic> Of(Document document, IReadOnlyDictionary<string, PrintedContext> contexts) => SimilarFaults.Counted(Each(document, contexts));

    private static IEnumerable<Diagnostic> Each(Document document, IReadOnlyDictionary<string, PrintedContext> contexts)
    {
        var placed = BlockContent.Fields(document.Blocks).DistinctBy(f => f.SpotId).Where(f => contexts.ContainsKey(f.SpotId));
        foreach (var sharers in placed.GroupBy(f => (FrenchText.Fold(contexts[f.SpotId].Row), FrenchText.Fold(contexts[f.SpotId].Column))))
        {
            var isUntitled = sharers.Key is ("", "");
            foreach (var field in sharers.Skip(isUntitled ? 0 : 1).Where(f => f.Field.Kind.CarriesValue))
            {
                yield return isUntitled
                    ? AuthoringMessages.FieldUntitled(field.Field.Id, field.Position)
                    : AuthoringMessages.TitlesShared(field.Field.Id, sharers.First().Field.Id, contexts[field.SpotId], field.Position);
            }
        }
    }
}

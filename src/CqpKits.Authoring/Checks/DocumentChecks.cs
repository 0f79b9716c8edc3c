using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Authoring.Checks;

/// <summary>Fourth phase: checks that need the whole document.</summary>
internal static class DocumentChecks
{
    /// <summary>Reports fields outside tables, faults of tables, and fields that are not placed.</summary>
    public static IEnumerable<Diagnostic> Of(Document document, FieldRegister fields, string templatePath)
    {
        foreach (var block in document.Blocks)
        {
            foreach (var field in BlockContent.LeavesOutsideTables([block]).OfType<PlacedField>())
            {
                yield return AuthoringMessages.FieldOutsideTable(field.Field.Id, field.Position);
            }

            foreach (var drawing in BlockContent.DrawingsOutsideTables([block]).Where(d => d.Width > document.Page.TextWidth || d.Height > document.Page.TextHeight))
            {
                yield return DrawingMessages.TooLarge(drawing.Width, drawing.Height, document.Page.TextWidth, document.Page.TextHeight, "la page", drawing.Position);
            }

            foreach (var fault in BlockContent.Tables([block]).SelectMany(table => TableChecks.Of(table, document.Page)))
            {
                yield return fault;
            }
        }

        foreach (var missing in fields.NotPlaced(templatePath))
        {
            yield return missing;
        }
    }
}

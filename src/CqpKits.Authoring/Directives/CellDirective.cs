using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = CqpKits.Documents.Blocks.Inline;

namespace CqpKits.Authoring.Directives;

/// <summary>
/// <c>:cellule{lignes=3 .centre}</c>: merging, alignment, height and shade of a cell. It must be at the start of the cell; elsewhere it is a fault.
/// </summary>
internal sealed class CellDirective : IInlineDirective
{
    private const string Name = "cellule";

    /// <summary>The darkest shade on which dark text is readable.</summary>
    private const int DeepestTone = 4;

    private static readonly (string Class, Alignment Alignment)[] Alignments = [("centre", Alignment.Center), ("fin", Alignment.End)];

    private static readonly DirectiveShape CellShape =
        new(Name) { Attributes = ["lignes", "colonnes", "hauteur", "ton"], Classes = ["entete-de-ligne", "suite", "inverse", .. Alignments.Select(a => a.Class)] };

    public DirectiveShape Shape => CellShape;

    /// <summary>Removes the directive from the start of a cell; returns null when it has none.</summary>
    public static DirectiveInline? TakeFrom(ListItemBlock cell)
    {
        if (cell.FirstOrDefault() is not ParagraphBlock { Inline: { FirstChild: DirectiveInline { Header: { Name: Name, Fault: null } } directive } line } paragraph)
        {
            return null;
        }

        directive.Remove();
        RemoveLeadingSpace(line);
        if (line.FirstChild is null)
        {
            cell.Remove(paragraph);
        }

        return directive;
    }

    /// <summary>The cell with the content and the settings of the directive, if any.</summary>
    public static Cell Describe(DirectiveInline? directive, IReadOnlyList<Documents.Blocks.Block> content, CompositionScope scope)
    {
        if (directive is null)
        {
            return new Cell { Blocks = content };
        }

        var arguments = DirectiveArguments.Check(directive.Header, CellShape, scope);
        return new Cell
        {
            Blocks = content,
            RowSpan = arguments.Number("lignes", least: 1, otherwise: 1),
            ColumnSpan = arguments.Number("colonnes", least: 1, otherwise: 1),
            MinHeight = arguments.Number("hauteur", least: 1, otherwise: 0),
            IsRowHeader = arguments.Has("entete-de-ligne"),
            GoesOn = arguments.Has("suite"),
            IsReversed = arguments.Has("inverse"),
            Tone = arguments.Number("ton", least: 1, otherwise: 0, most: DeepestTone),
            Alignment = Alignments.Any(a => arguments.Has(a.Class)) ? arguments.Choice(Alignments) : Alignment.Start,
        };
    }

    public IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope)
    {
        scope.Report(AuthoringMessages.CellMisplaced(arguments.Position));
        return [];
    }

    private static void RemoveLeadingSpace(ContainerInline line)
    {
        if (line.FirstChild is LiteralInline next)
        {
            next.Content.TrimStart();
        }

        while (line.FirstChild is LineBreakInline or LiteralInline { Content.IsEmpty: true })
        {
            line.FirstChild.Remove();
        }
    }
}

using System.Globalization;
using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;
using Markdig.Syntax;
using Block = CqpKits.Documents.Blocks.Block;

namespace CqpKits.Authoring.Directives;

/// <summary>
/// <c>:::tableau{largeurs="26 42" description="…"}</c>: a table written as a list of lists, which a loop can write: an outer item is a row, an
/// inner item a cell; an empty cell is a dash alone.
/// </summary>
internal sealed class TableDirective : IBlockDirective
{
    private static readonly (string Class, TableStyle Style)[] Styles =
        [("grille", TableStyle.Grid), ("identite", TableStyle.Identity), ("cadre", TableStyle.Frame), ("sans-filets", TableStyle.Plain)];

    public DirectiveShape Shape { get; } = new("tableau")
    {
        Attributes = ["largeurs", "entetes", "description"],
        Required = ["largeurs", "description"],
        Classes = [.. Styles.Select(s => s.Class)],
    };

    public BlockKinds Kind => BlockKinds.Table;

    public IEnumerable<Block> Build(DirectiveBlock block, DirectiveArguments arguments, BlockComposer composer)
    {
        var description = arguments.OneLine("description");
        if (description is not null && string.IsNullOrWhiteSpace(description))
        {
            arguments.Refuse("description", "quelques mots pour les personnes qui ne voient pas le tableau");
        }

        var widths = Widths(arguments, composer.Scope.Pages.Page.TextWidth);
        var headers = arguments.Number("entetes", least: 0, otherwise: 0);
        var rows = Rows(block, composer);
        if (rows is null || widths.Count == 0)
        {
            return [];
        }

        if (headers > rows.Count)
        {
            arguments.Refuse("entetes", $"au plus le nombre de lignes du tableau, {rows.Count.ToString(CultureInfo.InvariantCulture)}");
        }

        return
        [
            new Table
            {
                Widths = widths,
                HeaderRows = Math.Min(headers, rows.Count),
                Rows = rows,
                Style = arguments.Choice(Styles),
                Description = description ?? "",
                Position = arguments.Position,
            },
        ];
    }

    private static IReadOnlyList<decimal> Widths(DirectiveArguments arguments, decimal textWidth)
    {
        if (TableWidths.Read(arguments.Exact("largeurs") ?? "", textWidth) is { } widths)
        {
            return widths;
        }

        arguments.Refuse("largeurs", "des largeurs en millimètres séparées par des espaces, par exemple « 26 42 75 » ; « * » pour une part égale de ce qui reste de la page");
        return [];
    }

    // Content that is not a list of lists is composed too, so that its fields count as placed and its faults are reported, but gives no table (null).
    private static List<Row>? Rows(DirectiveBlock block, BlockComposer composer)
    {
        if (block is not [ListBlock { IsOrdered: false } list])
        {
            composer.Scope.Report(AuthoringMessages.TableBody(composer.Scope.At((block.Count > 1 ? block[1] : block.FirstOrDefault() ?? block).Span.Start)));
            composer.Compose(block, BlockContext.Cell);
            return null;
        }

        List<Row?> rows = [.. list.Cast<ListItemBlock>().Select(item => ComposeRow(item, composer))];
        return rows.Contains(null) ? null : [.. rows.OfType<Row>()];
    }

    private static Row? ComposeRow(ListItemBlock row, BlockComposer composer)
    {
        if (row is [ListBlock { IsOrdered: false } cells])
        {
            return new Row([.. cells.Cast<ListItemBlock>().Select(cell => Compose(cell, composer))]);
        }

        composer.Scope.Report(AuthoringMessages.TableRow(composer.Scope.At(row.Span.Start)));
        composer.Compose(row, BlockContext.Cell);
        return null;
    }

    private static Cell Compose(ListItemBlock cell, BlockComposer composer)
    {
        var directive = CellDirective.TakeFrom(cell);
        return CellDirective.Describe(directive, composer.Compose(cell, BlockContext.Cell), composer.Scope);
    }
}

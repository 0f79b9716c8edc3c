using System.Text.Json.Serialization;
using CqpKits.Diagnostics;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Kits.Importing.Understanding;
using CqpKits.Kits.Reports;

namespace CqpKits.Kits.Importing;

/// <summary>What <c>import</c> says to a program.</summary>
internal sealed record ImportReport(
    [property: JsonPropertyName("feuille")] string? Sheet,
    [property: JsonPropertyName("forme")] string? Shape,
    [property: JsonPropertyName("au_dessus")] IReadOnlyList<LineReport> Above,
    [property: JsonPropertyName("ligne_des_titres")] int? HeadingLine,
    [property: JsonPropertyName("colonnes")] IReadOnlyList<ColumnReport> Columns,
    [property: JsonPropertyName("structure")] IReadOnlyList<NodeReport> Structure,
    [property: JsonPropertyName("comptes")] IReadOnlyDictionary<string, int> Counts,
    [property: JsonPropertyName("intitule")] string? Title,
    [property: JsonPropertyName("existe")] bool Exists,
    [property: JsonPropertyName("changements")] IReadOnlyList<ChangeReport> Changes,
    [property: JsonPropertyName("retires")] IReadOnlyList<string> Retired,
    [property: JsonPropertyName("fichiers")] IReadOnlyList<PlannedFileReport> Files,
    [property: JsonPropertyName("ecrit")] bool IsWritten,
    [property: JsonPropertyName("messages")] IReadOnlyList<MessageReport> Messages)
{
    public static ImportReport Of(Checked<ImportOutcome> outcome)
    {
        var value = outcome.Value;
        var sheet = value?.Sheet;
        return new(
            sheet?.Sheet, ShapeWord(sheet?.Shape), [.. (sheet?.Above ?? []).Select(a => new LineReport(a.Line, a.Text))], sheet?.HeadingLine,
            [.. (sheet?.Columns ?? []).Select(c => new ColumnReport(c.Letter, c.Heading, c.Meaning))],
            [.. (value?.Tree?.Roots ?? []).Select(NodeReport.Of)],
            (value?.Tree?.Nodes ?? []).GroupBy(n => n.Kind).OrderBy(g => g.Key).ToDictionary(g => NodeKindWords.Several(g.Key), g => g.Count()),
            value?.Title, value?.Exists ?? false, [.. (value?.Changes ?? []).Select(ChangeReport.Of)], value?.Retired ?? [],
            [.. (value?.Files ?? []).Select(f => new PlannedFileReport(f.Path, StateWord(f.State)))], value?.IsWritten ?? false,
            [.. outcome.Diagnostics.Select(MessageReport.Of)]);
    }

    private static string? ShapeWord(SheetShape? shape) => shape switch
    {
        null => null,
        SheetShape.Columns => "colonnes",
        SheetShape.Levels => "niveaux",
        _ => "plan",
    };

    private static string StateWord(PlannedState state) => state switch
    {
        PlannedState.New => "nouveau",
        PlannedState.Changed => "change",
        _ => "identique",
    };
}

/// <summary>A text with its line.</summary>
internal sealed record LineReport([property: JsonPropertyName("ligne")] int Line, [property: JsonPropertyName("texte")] string Text);

/// <summary>A column.</summary>
internal sealed record ColumnReport(
    [property: JsonPropertyName("colonne")] string Letter, [property: JsonPropertyName("titre")] string Heading, [property: JsonPropertyName("sens")] string? Meaning);

/// <summary>A node of the structure.</summary>
internal sealed record NodeReport(
    [property: JsonPropertyName("genre")] string Kind,
    [property: JsonPropertyName("code")] string? Code,
    [property: JsonPropertyName("origine")] string? Origin,
    [property: JsonPropertyName("libelle")] string Label,
    [property: JsonPropertyName("ligne")] int Line,
    [property: JsonPropertyName("contient")] IReadOnlyList<NodeReport> Children)
{
    public static NodeReport Of(StructureNode node) => new(
        NodeKindWords.One(node.Kind), node.Code, node.Code is null ? null : node.Origin switch
        {
            CodeOrigin.Sheet => "tableur",
            CodeOrigin.Kept => "certification",
            _ => "propose",
        },
        node.Label, node.Line, [.. node.Children.Select(Of)]);
}

/// <summary>A file.</summary>
internal sealed record PlannedFileReport([property: JsonPropertyName("chemin")] string Path, [property: JsonPropertyName("etat")] string State);

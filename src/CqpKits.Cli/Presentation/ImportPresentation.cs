using CqpKits.Kits.Importing;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Kits.Importing.Understanding;

namespace CqpKits.Cli.Presentation;

/// <summary>Prints what was understood of a sheet, and what becomes of it.</summary>
internal static class ImportPresentation
{
    /// <summary>Longest label printed; of a longer one, its beginning.</summary>
    private const int LongestLabel = 90;

    public static void Show(ImportOutcome outcome, string code, bool succeeded, TextWriter output)
    {
        Sheet(outcome.Sheet, output);
        if (outcome.Tree is not { } tree)
        {
            return;
        }

        output.WriteLine();
        foreach (var root in tree.Roots)
        {
            Node(root, "  ", output);
        }

        output.WriteLine();
        Counted(tree, output);
        if (outcome.Title is { } title)
        {
            output.WriteLine($"Intitulé de la certification : « {title} ».");
        }

        Changes(outcome, output);
        Files(outcome, code, succeeded, output);
    }

    private static void Sheet(UnderstoodSheet sheet, TextWriter output)
    {
        if (sheet.Sheet is { } name)
        {
            output.WriteLine($"Feuille « {name} ».");
        }

        foreach (var (line, text) in sheet.Above)
        {
            output.WriteLine(FormattableString.Invariant($"Ligne {line}, au-dessus, non reprise : « {Short(text)} »"));
        }

        output.WriteLine(sheet.HeadingLine is { } at ? $"Titres de colonnes : ligne {at}." : "Pas de titres de colonnes : les lignes sont lues comme un plan.");
        foreach (var column in sheet.Columns)
        {
            output.WriteLine($"  {column.Letter}  « {Short(column.Heading)} » : {column.Meaning ?? "non compris, laissé de côté"}");
        }
    }

    private static void Node(StructureNode node, string indent, TextWriter output)
    {
        var code = node.Code is null ? $"({NodeKindWords.One(node.Kind)})" : node.Code + (node.Origin == CodeOrigin.Proposed ? "*" : "");
        output.WriteLine($"{indent}{code}  {Short(node.Label)}");
        foreach (var child in node.Children)
        {
            Node(child, indent + "  ", output);
        }
    }

    private static void Counted(StructureTree tree, TextWriter output)
    {
        output.WriteLine(string.Join(", ", tree.Nodes.GroupBy(n => n.Kind).OrderBy(g => g.Key).Select(g => NodeKindWords.Count(g.Key, g.Count()))) + ".");
        var coded = tree.Nodes.Where(n => n.Code is not null).ToList();
        var proposed = coded.Count(n => n.Origin == CodeOrigin.Proposed);
        var kept = coded.Count(n => n.Origin == CodeOrigin.Kept);
        var said = new[]
        {
            (coded.Count - proposed - kept, "lu", "dans le tableur"), (kept, "gardé", "de la certification"), (proposed, "proposé", $"({(proposed > 1 ? "marqués" : "marqué")} *)"),
        };
        output.WriteLine($"Codes : {string.Join(", ", said.Where(s => s.Item1 > 0).Select(s => $"{Counts.Of(s.Item1, s.Item2)} {s.Item3}"))}.");
    }

    private static void Changes(ImportOutcome outcome, TextWriter output)
    {
        if (outcome.Exists)
        {
            output.WriteLine(outcome.Changes.Count == 0 ? "Rien ne change dans la certification." : $"Ce qui change dans la certification ({Counts.Of(outcome.Changes.Count, "changement")}) :");
            DiffPresentation.Changes(outcome.Changes, output);
        }
    }

    private static void Files(ImportOutcome outcome, string code, bool succeeded, TextWriter output)
    {
        foreach (var file in outcome.Files.Where(f => outcome.IsWritten || succeeded))
        {
            output.WriteLine($"  {file.Path} : {State(file.State, outcome.IsWritten)}");
        }

        output.WriteLine(outcome.Files.Count > 0 && outcome.Files.All(f => f.State == PlannedState.Same) ? "Rien à écrire : les fichiers sont déjà ainsi."
            : outcome.IsWritten ? $"Écrit. Vérifiez : cqpkits check {code}"
            : succeeded && outcome.Files.Count > 0 ? "Rien n'est écrit : relancez avec --write pour écrire."
            : "Rien n'est écrit.");
    }

    private static string State(PlannedState state, bool isWritten) => (state, isWritten) switch
    {
        (PlannedState.New, true) => "nouveau",
        (PlannedState.New, false) => "serait nouveau",
        (PlannedState.Changed, true) => "réécrit",
        (PlannedState.Changed, false) => "serait réécrit",
        _ => "inchangé",
    };

    private static string Short(string text) => text.Length <= LongestLabel ? text : text[..LongestLabel].TrimEnd() + "…";
}

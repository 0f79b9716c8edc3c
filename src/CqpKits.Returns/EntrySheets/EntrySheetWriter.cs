using CqpKits.Forms.Anchors;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Identity;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CqpKits.Sheets.Writing;

namespace CqpKits.Returns.EntrySheets;

/// <summary>Writes the sheet into which a form filled with a pen is typed: one line for each field of its frozen definition, with the lists and limits of its kind.</summary>
public static class EntrySheetWriter
{
    private const string Instruction = "Reportez ce qui est écrit sur le papier, sans corriger. Une case vide du papier reste vide ici. Ce qui ne se lit pas : choisissez « illisible » dans la colonne Mention.";

    private const string Printed = "Déjà imprimé : laisser vide, sauf correction à la main.";

    /// <summary>The file.</summary>
    /// <param name="definition">The frozen definition.</param>
    /// <param name="issue">The copy.</param>
    /// <param name="candidate">Name of the candidate, for people; empty for a blank.</param>
    /// <param name="holder">Who filled it, for people; empty when nobody is known.</param>
    /// <param name="printed">Fields that were printed filled: they are typed only where a hand corrected them.</param>
    public static byte[] Write(FormDefinition definition, FormIssue issue, string candidate, string holder, IReadOnlySet<string> printed)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(issue);
        List<SheetRow> head =
        [
            new(new SheetCell($"Saisie : {definition.Title}", SheetLook.Title)),
            new(new SheetCell(definition.CertificationTitle, SheetLook.Muted)),
            new(new SheetCell(Whose(candidate, holder), SheetLook.Muted)),
            new(new SheetCell($"Code imprimé en bas de page : {issue.Code}", SheetLook.Muted)),
            new(new SheetCell(Instruction, SheetLook.Muted)),
            new(new SheetCell(EntrySheet.EnteredBy, SheetLook.Heading), new SheetCell("", SheetLook.EntryText, new HintRule("Votre nom : la saisie n'est comptée que signée."))),
            new(EntrySheet.Columns.Select(c => new SheetCell(c.Heading, SheetLook.Heading)).ToList()),
        ];
        return SheetWriter.Write(new SheetBook
        {
            Title = "Saisie",
            Properties = IdentityProperties.Of(issue),
            Columns = [.. EntrySheet.Columns.Select(c => new SheetColumn(c.Width, c.IsHidden))],
            Rows = [.. head, .. definition.Fields.Where(f => f.Kind.CarriesValue).Select(f => Row(f, printed.Contains(f.Id)))],
            FrozenRows = head.Count,
        });
    }

    private static string Whose(string candidate, string holder) => (candidate, holder) switch
    {
        ("", "") => "Formulaire vierge : le nom du candidat est à reporter.",
        ("", _) => $"Rempli par : {holder}",
        (_, "") => $"Candidat : {candidate}",
        _ => $"Candidat : {candidate} · rempli par : {holder}",
    };

    private static SheetRow Row(FormField field, bool isPrinted)
    {
        var rule = EntryRules.Of(field.Kind);
        return new SheetRow(
            new SheetCell(EntryLines.LineOf(field)),
            new SheetCell(field.Label),
            new SheetCell(isPrinted ? Printed : rule.Prompt),
            new SheetCell("", EntryRules.Look(field.Kind), rule),
            field.Kind is MarkKind
                ? new SheetCell("", SheetLook.Entry, new ChoiceRule("Seulement si la case ne porte pas de nombre.", EntrySheet.Mentions))
                : new SheetCell(""),
            new SheetCell(field.Id));
    }
}

/// <summary>What may be typed for a field: the limits of its kind, as the rule of a cell.</summary>
internal static class EntryRules
{
    /// <summary>The rule.</summary>
    public static SheetRule Of(FieldKind kind) => kind switch
    {
        MarkKind mark => new NumberRule($"Un nombre de {FrenchText.Number(mark.Minimum)} à {FrenchText.Number(mark.Maximum)}{(mark.Unit.Length > 0 ? $", sans le signe {mark.Unit}" : "")}.", mark.Minimum, mark.Maximum),
        ChoiceKind choice => new ChoiceRule($"Une valeur : {string.Join(", ", choice.Values.Select(v => v.Label))}.", [.. choice.Values.Select(v => v.Label)]),
        NotApplicableKind criteria => new ChoiceRule("Le code d'un critère, ou rien.", criteria.Criteria),
        DateKind => new DateRule("Une date : jj/mm/aaaa."),
        NotesKind => new HintRule("Un texte, de plusieurs lignes au besoin (Alt+Entrée)."),
        _ => new HintRule("Un texte."),
    };

    /// <summary>The look of the cell to fill.</summary>
    public static SheetLook Look(FieldKind kind) => kind switch
    {
        MarkKind => SheetLook.Entry,
        DateKind => SheetLook.EntryDate,
        _ => SheetLook.EntryText,
    };
}

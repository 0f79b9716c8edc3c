using CqpKits.Forms.Kinds;
using CqpKits.French;
using CqpKits.Sheets.Writing;

namespace CqpKits.Returns.EntrySheets;

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

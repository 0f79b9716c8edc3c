using CqpKits.Looks.Styles;

namespace CqpKits.Docx.Looks;

/// <summary>
/// The names of styles that people see. Built-in styles keep Word's own names (« heading 1 » is shown as « Titre 1 » in a French Word); ours have French names.
/// </summary>
internal static class StyleNames
{
    /// <summary>The names of Word's built-in styles that are used.</summary>
    private static readonly Dictionary<string, string> BuiltIn = new()
    {
        [StyleIds.Body] = "Normal",
        [StyleIds.Heading(1)] = "heading 1",
        [StyleIds.Heading(2)] = "heading 2",
        [StyleIds.Heading(3)] = "heading 3",
        [StyleIds.Subtitle] = "Subtitle",
        [StyleIds.ListItem] = "List Paragraph",
        [StyleIds.Contents(1)] = "toc 1",
        [StyleIds.Contents(2)] = "toc 2",
        [StyleIds.Contents(3)] = "toc 3",
        [StyleIds.Header] = "header",
        [StyleIds.Footer] = "footer",
        [StyleIds.Placeholder] = "Placeholder Text",
    };

    private static readonly Dictionary<string, string> Ours = new()
    {
        [StyleIds.Recipient] = "Destinataire",
        [StyleIds.Cover] = "Couverture",
        [StyleIds.Name] = "Nom du titulaire",
        [StyleIds.Line] = "Ligne de certificat",
        [StyleIds.Large] = "Grande ligne",
        [StyleIds.Instruction] = "Consigne de remplissage",
        [StyleIds.GridText] = "Texte de tableau",
        [StyleIds.ColumnHeader] = "En-tête de colonne",
        [StyleIds.RowHeader] = "En-tête de ligne",
        [StyleIds.FieldLabel] = "Libellé de champ",
        [StyleIds.FieldLine] = "Ligne de champ",
        [StyleIds.MarkLine] = "Ligne de note",
        [StyleIds.FrameTitle] = "Titre de cadre",
        [StyleIds.Code] = "Code imprimé",
        [StyleIds.CodeOnAccent] = "Code imprimé sur fond",
        [StyleIds.Answer] = "Réponse",
        [StyleIds.MarkAnswer] = "Réponse chiffrée",
        [StyleIds.Box] = "Case à cocher",
        [StyleIds.MarkPlaceholder] = "Invite chiffrée",
        [StyleIds.Tiny] = "Intervalle",
    };

    /// <summary>The name of the style with this id.</summary>
    public static string Of(string id) => BuiltIn.GetValueOrDefault(id) ?? Ours[id];

    /// <summary>True for a style that Word has already.</summary>
    public static bool IsBuiltIn(string id) => BuiltIn.ContainsKey(id);
}

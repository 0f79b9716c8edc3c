using CqpKits.Documents.Blocks;
using CqpKits.Docx.Runs;

namespace CqpKits.Docx.Looks;

/// <summary>Ids of the styles, in ASCII. They do not change; the names that people see are in the style sheet.</summary>
internal static class StyleIds
{
    public const string Body = "Normal";
    public const string Subtitle = "Subtitle";
    public const string Recipient = "Destinataire";
    public const string Cover = "Couverture";
    public const string Instruction = "Consigne";
    public const string Name = "NomTitulaire";
    public const string Line = "LigneDeCertificat";
    public const string Large = "GrandeLigne";
    public const string ListItem = "ListParagraph";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string GridText = "TexteTableau";
    public const string ColumnHeader = "EnTeteColonne";
    public const string RowHeader = "EnTeteLigne";
    public const string FieldLabel = "LibelleChamp";
    public const string FieldLine = "LigneChamp";
    public const string MarkLine = "LigneNote";
    public const string FrameTitle = "TitreCadre";
    public const string Tiny = "Intervalle";

    public const string Code = "CodeImprime";
    public const string CodeOnAccent = "CodeImprimeClair";
    public const string Answer = "Reponse";
    public const string MarkAnswer = "ReponseNote";
    public const string Box = "CaseACocher";
    public const string Placeholder = "PlaceholderText";
    public const string MarkPlaceholder = "InviteNote";

    private const string HeadingPrefix = "Heading";

    public static string Heading(int level) => HeadingPrefix + Measure.Text(Math.Clamp(level, 1, 3));

    /// <summary>Id of the style for lines of a table of contents, by heading level.</summary>
    public static string Contents(int level) => "TOC" + Measure.Text(Math.Clamp(level, 1, 3));

    public static bool IsHeading(string? id) => id?.StartsWith(HeadingPrefix, StringComparison.Ordinal) == true;

    public static string Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => Body,
        ParagraphStyle.Subtitle => Subtitle,
        ParagraphStyle.Recipient => Recipient,
        ParagraphStyle.Cover => Cover,
        ParagraphStyle.Name => Name,
        ParagraphStyle.Line => Line,
        ParagraphStyle.Large => Large,
        ParagraphStyle.Instruction => Instruction,
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "unknown paragraph style"),
    };
}

using System.Globalization;
using CqpKits.Documents.Blocks;
using CqpKits.Forms.Kinds;

namespace CqpKits.Looks.Styles;

/// <summary>Ids of the styles, in ASCII. They do not change: the files of a branch and those that were issued know them.</summary>
public static class StyleIds
{
    /// <summary>Plain text.</summary>
    public const string Body = "Normal";

    /// <summary>The line under the title.</summary>
    public const string Subtitle = "Subtitle";

    /// <summary>The persons the document is for.</summary>
    public const string Recipient = "Destinataire";

    /// <summary>The title on the cover of a booklet.</summary>
    public const string Cover = "Couverture";

    /// <summary>Instructions for filling the document.</summary>
    public const string Instruction = "Consigne";

    /// <summary>The name of the person to whom a certificate is awarded.</summary>
    public const string Name = "NomTitulaire";

    /// <summary>A line of a certificate or an attestation.</summary>
    public const string Line = "LigneDeCertificat";

    /// <summary>Who awards, and what, on a certificate; the verdict of a sheet.</summary>
    public const string Large = "GrandeLigne";

    /// <summary>An item of a list.</summary>
    public const string ListItem = "ListParagraph";

    /// <summary>A line at the head of pages.</summary>
    public const string Header = "Header";

    /// <summary>A line at the foot of pages.</summary>
    public const string Footer = "Footer";

    /// <summary>Text in a table with all lines.</summary>
    public const string GridText = "TexteTableau";

    /// <summary>A header of a column of such a table.</summary>
    public const string ColumnHeader = "EnTeteColonne";

    /// <summary>A header of a row of such a table.</summary>
    public const string RowHeader = "EnTeteLigne";

    /// <summary>The label above a field.</summary>
    public const string FieldLabel = "LibelleChamp";

    /// <summary>The line of a field below its label.</summary>
    public const string FieldLine = "LigneChamp";

    /// <summary>The line of a mark.</summary>
    public const string MarkLine = "LigneNote";

    /// <summary>The title above a framed field.</summary>
    public const string FrameTitle = "TitreCadre";

    /// <summary>An empty paragraph a point high, beside tables and at breaks.</summary>
    public const string Tiny = "Intervalle";

    /// <summary>A printed code, within a paragraph like all that follow.</summary>
    public const string Code = "CodeImprime";

    /// <summary>A printed code on the accent colour.</summary>
    public const string CodeOnAccent = "CodeImprimeClair";

    /// <summary>What is written into a field.</summary>
    public const string Answer = "Reponse";

    /// <summary>A mark that is written into a field.</summary>
    public const string MarkAnswer = "ReponseNote";

    /// <summary>The box of a choice.</summary>
    public const string Box = "CaseACocher";

    /// <summary>The prompt of an empty field.</summary>
    public const string Placeholder = "PlaceholderText";

    /// <summary>The prompt of an empty mark.</summary>
    public const string MarkPlaceholder = "InviteNote";

    private const string HeadingPrefix = "Heading";

    /// <summary>Id of the style of headings of a level from 1; deeper ones look like those of level 3.</summary>
    public static string Heading(int level) => HeadingPrefix + Number(level);

    /// <summary>Id of the style for lines of a table of contents, by heading level.</summary>
    public static string Contents(int level) => "TOC" + Number(level);

    /// <summary>True for the style of a heading.</summary>
    public static bool IsHeading(string? id) => id?.StartsWith(HeadingPrefix, StringComparison.Ordinal) == true;

    /// <summary>Id of the style of a paragraph with this role in the body.</summary>
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

    /// <summary>Id of the style of what is written into a field. A mark has its own size, which always fits its column.</summary>
    public static string AnswerTo(FieldKind kind) => kind is MarkKind ? MarkAnswer : Answer;

    /// <summary>Id of the style of the prompt of an empty field.</summary>
    public static string PromptOf(FieldKind kind) => kind is MarkKind ? MarkPlaceholder : Placeholder;

    private static string Number(int level) => Math.Clamp(level, 1, 3).ToString(CultureInfo.InvariantCulture);
}

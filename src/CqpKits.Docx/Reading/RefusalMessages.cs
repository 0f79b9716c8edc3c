using CqpKits.Diagnostics;
using CqpKits.Packages.Gate;

namespace CqpKits.Docx.Reading;

/// <summary>What is said of a returned file that the gate refuses.</summary>
internal static class RefusalMessages
{
    /// <summary>The words, at the file.</summary>
    public static Diagnostic Of(string path, Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.TooLarge => ReadingMessages.TooLarge(path, refusal.Found, refusal.Limit),
        RefusalKind.Empty => ReadingMessages.Empty(path),
        RefusalKind.Encrypted => ReadingMessages.Encrypted(path),
        RefusalKind.OldWord => ReadingMessages.OldWord(path),
        RefusalKind.OldOffice => ReadingMessages.OldOffice(path),
        RefusalKind.Pdf => ReadingMessages.Pdf(path),
        RefusalKind.Rtf => ReadingMessages.Rtf(path),
        RefusalKind.Image => ReadingMessages.Image(path),
        RefusalKind.Markup => ReadingMessages.Markup(path),
        RefusalKind.Message => ReadingMessages.Message(path),
        RefusalKind.Unknown => ReadingMessages.Unknown(path),
        RefusalKind.OpenDocument => ReadingMessages.OpenDocument(path),
        RefusalKind.OtherOpenDocument => ReadingMessages.OtherOffice(path, "un fichier OpenDocument qui n'est pas un texte"),
        RefusalKind.ElectronicBook => ReadingMessages.OtherOffice(path, "un livre électronique"),
        RefusalKind.Workbook => ReadingMessages.Workbook(path),
        RefusalKind.Presentation => ReadingMessages.OtherOffice(path, "une présentation PowerPoint"),
        RefusalKind.Drawing => ReadingMessages.OtherOffice(path, "un dessin Visio"),
        RefusalKind.Pages => ReadingMessages.Pages(path),
        RefusalKind.ZippedWebPage => ReadingMessages.ZippedWebPage(path),
        _ => OfPackage(path, refusal),
    };

    private static Diagnostic OfPackage(string path, Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.OtherPackage or RefusalKind.OtherZip => ReadingMessages.OtherZip(path),
        RefusalKind.Damaged or RefusalKind.CellTooFar => ReadingMessages.Damaged(path),
        RefusalKind.EncryptedEntry => ReadingMessages.EncryptedEntry(path),
        RefusalKind.TooManyEntries => ReadingMessages.TooManyEntries(path, (int)refusal.Found, (int)refusal.Limit),
        RefusalKind.InflatesTooLarge => ReadingMessages.InflatesTooLarge(path, refusal.Limit),
        RefusalKind.RatioTooHigh => ReadingMessages.RatioTooHigh(path, refusal.Subject, (int)refusal.Limit),
        RefusalKind.BadName => ReadingMessages.BadName(path, refusal.Subject),
        RefusalKind.DuplicateName => ReadingMessages.DuplicateName(path, refusal.Subject),
        RefusalKind.Macros => ReadingMessages.Macros(path),
        RefusalKind.EmbeddedObject => ReadingMessages.EmbeddedObject(path, refusal.Subject),
        RefusalKind.UnknownPart => ReadingMessages.UnknownPart(path, refusal.Subject),
        RefusalKind.DamagedXml => ReadingMessages.DamagedXml(path, refusal.Subject),
        RefusalKind.DocumentType => ReadingMessages.DocumentType(path, refusal.Subject),
        RefusalKind.TooDeep => ReadingMessages.TooDeep(path, refusal.Subject, (int)refusal.Limit),
        RefusalKind.TooManyElements => ReadingMessages.TooManyElements(path, (int)refusal.Limit),
        RefusalKind.ExternalTarget => ReadingMessages.ExternalTarget(path, refusal.Subject),
        RefusalKind.AttachedTemplate => ReadingMessages.AttachedTemplate(path, refusal.Subject),
        RefusalKind.ForeignContent => ReadingMessages.ForeignContent(path, refusal.Subject),
        RefusalKind.TargetOutside => ReadingMessages.TargetOutside(path, refusal.Subject),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}

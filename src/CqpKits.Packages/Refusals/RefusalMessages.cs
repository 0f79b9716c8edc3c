using CqpKits.Diagnostics;
using CqpKits.Packages.Gate;

namespace CqpKits.Packages.Refusals;

/// <summary>What is said of a returned file that the gate refuses.</summary>
public static class RefusalMessages
{
    /// <summary>The words, at the file.</summary>
    public static Diagnostic Of(string path, Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.TooLarge => GateMessages.TooLarge(path, refusal.Found, refusal.Limit),
        RefusalKind.Empty => GateMessages.Empty(path),
        RefusalKind.Encrypted => GateMessages.Encrypted(path),
        RefusalKind.OldWord => GateMessages.OldWord(path),
        RefusalKind.OldOffice => GateMessages.OldOffice(path),
        RefusalKind.Pdf => GateMessages.Pdf(path),
        RefusalKind.Rtf => GateMessages.Rtf(path),
        RefusalKind.Image => GateMessages.Image(path),
        RefusalKind.Markup => GateMessages.Markup(path),
        RefusalKind.Message => GateMessages.Message(path),
        RefusalKind.Unknown => GateMessages.Unknown(path),
        RefusalKind.OpenDocument => GateMessages.OpenDocument(path),
        RefusalKind.OtherOpenDocument => GateMessages.OtherOffice(path, "un fichier OpenDocument qui n'est pas un texte"),
        RefusalKind.ElectronicBook => GateMessages.OtherOffice(path, "un livre électronique"),
        RefusalKind.Workbook => GateMessages.Workbook(path),
        RefusalKind.Presentation => GateMessages.OtherOffice(path, "une présentation PowerPoint"),
        RefusalKind.Drawing => GateMessages.OtherOffice(path, "un dessin Visio"),
        RefusalKind.Pages => GateMessages.Pages(path),
        RefusalKind.ZippedWebPage => GateMessages.ZippedWebPage(path),
        _ => OfPackage(path, refusal),
    };

    private static Diagnostic OfPackage(string path, Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.OtherPackage or RefusalKind.OtherZip => GateMessages.OtherZip(path),
        RefusalKind.Damaged or RefusalKind.CellTooFar => GateMessages.Damaged(path),
        RefusalKind.EncryptedEntry => GateMessages.EncryptedEntry(path),
        RefusalKind.TooManyEntries => GateMessages.TooManyEntries(path, (int)refusal.Found, (int)refusal.Limit),
        RefusalKind.InflatesTooLarge => GateMessages.InflatesTooLarge(path, refusal.Limit),
        RefusalKind.RatioTooHigh => GateMessages.RatioTooHigh(path, refusal.Subject, (int)refusal.Limit),
        RefusalKind.BadName => GateMessages.BadName(path, refusal.Subject),
        RefusalKind.DuplicateName => GateMessages.DuplicateName(path, refusal.Subject),
        RefusalKind.Macros => GateMessages.Macros(path),
        RefusalKind.EmbeddedObject => GateMessages.EmbeddedObject(path, refusal.Subject),
        RefusalKind.UnknownPart => GateMessages.UnknownPart(path, refusal.Subject),
        RefusalKind.DamagedXml => GateMessages.DamagedXml(path, refusal.Subject),
        RefusalKind.DocumentType => GateMessages.DocumentType(path, refusal.Subject),
        RefusalKind.TooDeep => GateMessages.TooDeep(path, refusal.Subject, (int)refusal.Limit),
        RefusalKind.TooManyElements => GateMessages.TooManyElements(path, (int)refusal.Limit),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}

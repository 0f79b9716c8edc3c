using CqpKits.Referentials.Model;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary><c>document</c>, <c>kit</c> and <c>impression</c>.</summary>
internal static class KitModel
{
    public static ScriptObject? Of(DocumentDeclaration? document) => document is null ? null : DataObject.Of(
        ("code", document.Code), ("titre", document.Title));

    public static ScriptObject? Of(KitDeclaration? kit, Certification certification) => kit is null ? null : DataObject.Of(
        ("role", kit.Role), ("intitule", kit.Title), ("destinataire", kit.Recipient),
        ("documents", DataObject.List(kit.Documents, code => DataObject.Of(("code", code), ("titre", TitleOf(code, certification))))));

    public static ScriptObject Of(Recipient recipient) => DataObject.Of(
        ("candidat", recipient.Candidate), ("membre", recipient.Member), ("membres", DataObject.Texts(recipient.Members)), ("date", recipient.Date),
        ("entreprise", recipient.Company), ("session", recipient.Session));

    private static string? TitleOf(string code, Certification certification) =>
        certification.Forms.FirstOrDefault(f => f.Code == code)?.Title
        ?? certification.Documents.FirstOrDefault(d => d.Code == code)?.Title;
}

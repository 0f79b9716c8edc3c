using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of documents repeated for each role play: there is a role play, and no two files have the same name.</summary>
internal static class DocumentFileChecks
{
    public static IEnumerable<Diagnostic> Collections(CheckedCertification certification) =>
        from document in PerRolePlay(certification)
        where certification.Certification.RolePlays.Count == 0
        select FieldMessages.EmptyCollection(
            Choices.DocumentCollection.WordFor(document.ForEach!.Value), certification.PlaceOf(document.Position, KitShapes.ForEach));

    /// <summary>Two role plays cannot have the same number, which is part of the file name.</summary>
    public static IEnumerable<Diagnostic> NumbersTwice(CheckedCertification certification) =>
        from document in PerRolePlay(certification).Take(1)
        from same in certification.Certification.RolePlays.GroupBy(r => r.Number)
        from again in same.Skip(1)
        select KitDeclarationMessages.NumberTwice(again, same.First(), document, certification.PlaceOf(again.Position, RolePlayShapes.Number));

    public static IEnumerable<Diagnostic> NamesTaken(CheckedCertification certification) =>
        from document in PerRolePlay(certification)
        from play in certification.Certification.RolePlays
        let name = string.Create(CultureInfo.InvariantCulture, $"{document.Code}-{play.Number}")
        from taken in certification.Definitions
        where taken.Kind == CodeKinds.Form || taken.Kind == CodeKinds.Document
        where taken.Code.Equals(name, StringComparison.OrdinalIgnoreCase)
        select KitDeclarationMessages.NameTaken(taken, document);

    private static IEnumerable<DocumentDeclaration> PerRolePlay(CheckedCertification certification) =>
        certification.Certification.Documents.Where(d => d.ForEach == DocumentCollection.RolePlays);
}

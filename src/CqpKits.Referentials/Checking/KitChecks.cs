using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of kits against the forms and documents they name. Unknown codes are reported by <see cref="ReferenceChecks"/>.</summary>
internal static class KitChecks
{
    /// <summary>Two kits cannot have roles that differ only by case: they would be written to the same folder.</summary>
    public static IEnumerable<Diagnostic> RolesTwice(CheckedCertification certification) =>
        from role in certification.Certification.Kits.GroupBy(k => k.Role.ToUpperInvariant())
        from kit in role.Skip(1)
        select KitDeclarationMessages.KitTwice(
            kit, certification.PlaceOf(role.First().Position, KitShapes.Role), certification.PlaceOf(kit.Position, KitShapes.Role));

    /// <summary>A kit holds only forms of its own role: a form in another kit would be expected back from the wrong person.</summary>
    public static IEnumerable<Diagnostic> FormsOfAnotherRole(CheckedCertification certification) =>
        from named in Named(certification)
        let form = FormOf(named.Code, certification)
        where form is not null && form.Role != named.Kit.Role
        select KitDeclarationMessages.FormOfAnotherRole(named.Kit, form, named.Position);

    public static IEnumerable<Diagnostic> Copies(CheckedCertification certification) =>
        from kit in certification.Certification.Kits
        let other = kit.Documents.Select(code => FormOf(code, certification))
            .FirstOrDefault(form => form is not null && form.Role == kit.Role && form.Copies != kit.Copies)
        where other is not null
        select KitDeclarationMessages.OtherCopies(
            kit, other, Choices.Copies.WordFor(other.Copies), certification.PlaceOf(kit.Position, KitShapes.Copies));

    public static IEnumerable<Diagnostic> DocumentsTwice(CheckedCertification certification) =>
        from same in Named(certification).GroupBy(n => (n.Kit, n.Code))
        from again in same.Skip(1)
        select KitDeclarationMessages.DocumentTwice(again.Kit, again.Code, again.Position);

    public static IEnumerable<Diagnostic> Empty(CheckedCertification certification) =>
        from kit in certification.Certification.Kits
        where kit.Documents.Count == 0
        select KitDeclarationMessages.EmptyKit(kit, certification.PlaceOf(kit.Position, KitShapes.Documents));

    /// <summary>Warns of a form that no kit names, because it is never issued. A document that no kit names is fine: « build --all » prints it once.</summary>
    public static IEnumerable<Diagnostic> InNoKit(CheckedCertification certification)
    {
        if (certification.Certification.Kits.Any(kit => IsUnfinished(kit, certification)))
        {
            return [];
        }

        var named = certification.Certification.Kits.SelectMany(k => k.Documents).ToHashSet();
        return from piece in certification.Definitions
               where piece.Kind == CodeKinds.Form && certification.Certification.Kits.Count > 0
               where !named.Contains(piece.Code)
               select KitDeclarationMessages.InNoKit(piece);
    }

    /// <summary>True for a kit that is empty or names an unknown code; other checks report it.</summary>
    private static bool IsUnfinished(KitDeclaration kit, CheckedCertification certification) =>
        kit.Documents.Count == 0 || kit.Documents.Any(code => !certification.Definitions.Any(
            d => d.Code == code && (d.Kind == CodeKinds.Form || d.Kind == CodeKinds.Document)));

    private static FormDeclaration? FormOf(string code, CheckedCertification certification) =>
        certification.Certification.Forms.FirstOrDefault(f => f.Code == code);

    private static IEnumerable<(KitDeclaration Kit, string Code, SourcePosition Position)> Named(CheckedCertification certification) =>
        from kit in certification.Certification.Kits
        from item in kit.Documents.Index()
        select (kit, item.Item, certification.PlaceOf(kit.Position, KitShapes.Documents, item.Index));
}

using CqpKits.Diagnostics;
using CqpKits.Forms.Definition;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Kits.Listing;

/// <summary>The use case « list »: the certifications of a workspace with their kits, documents, forms and fields.</summary>
public static class ListCertifications
{
    /// <summary>Lists one certification, or all when <paramref name="code"/> is null. Errors of one do not affect the others.</summary>
    public static Checked<IReadOnlyList<CertificationListing>> Run(IWorkspace workspace, string? code)
    {
        var loaded = Certifications.LoadEach(workspace, code);
        return Checked.Of<IReadOnlyList<CertificationListing>>(
            [.. loaded.Select(l => l.Value).OfType<Certification>().Select(c => Of(workspace, c))],
            loaded.SelectMany(l => l.Diagnostics).Where(d => d.Severity == Severity.Error));
    }

    private static CertificationListing Of(IWorkspace workspace, Certification certification)
    {
        var code = certification.Identity.Code;
        string Template(string name) => TemplateFiles.Find(workspace, code, name);
        return new CertificationListing
        {
            Code = code,
            Title = certification.Identity.Title,
            Version = certification.Identity.Version,
            Theme = ThemeFile.Find(workspace, code),
            Kits = [.. certification.Kits.Select(k => new KitListing(
                k.Role, k.Title, k.Recipient, Words(k.Copies), k.Documents, k.BookletCover is { } cover ? Template(cover) : null))],
            Documents = [.. certification.Documents.Select(d => new DocumentListing(
                d.Code, d.Title, Template(d.Template), d.ForEach is null ? 1 : certification.RolePlays.Count))],
            Forms = [.. certification.Forms.Select(f => new FormListing(
                f.Code, f.Title, f.Role, Words(f.Copies), f.Template is { } named ? Template(named) : null, [.. f.Fields.Select(field => Of(certification, f, field))]))],
        };
    }

    private static FieldListing Of(Certification certification, FormDeclaration form, FieldDeclaration field) => new(
        field.Id, field.Label, FieldNatureWords.Of(field.Nature), [.. FormFields.Expand(certification, form with { Fields = [field] }).Select(f => f.Id)]);

    private static string Words(CopyRule copies) => copies == CopyRule.PerMember ? "un par membre du jury" : "un par candidat";
}

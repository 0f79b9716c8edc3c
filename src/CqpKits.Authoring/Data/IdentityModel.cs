using CqpKits.French;
using CqpKits.Referentials.Model;
using Scriban.Runtime;

namespace CqpKits.Authoring.Data;

/// <summary><c>certification</c>, <c>formulaire</c> and <c>sources</c>.</summary>
internal static class IdentityModel
{
    public static ScriptObject Of(CertificationIdentity identity) => DataObject.Of(
        ("code", identity.Code), ("intitule", identity.Title), ("sigle", identity.Acronym), ("version", identity.Version),
        ("branche", identity.Branch), ("secteur", identity.Sector), ("certificateur", identity.Certifier), ("validation", identity.Validation),
        ("niveau", identity.Level), ("codes_nsf", DataObject.Texts(identity.NsfCodes)), ("rncp", identity.Rncp),
        ("date_enregistrement", Day(identity.Registered)), ("date_echeance", Day(identity.RegisteredUntil)),
        ("contact", identity.Contact), ("recours", identity.Appeal));

    private static string? Day(DateOnly? day) => day is { } known ? FrenchText.LongDate(known) : null;

    public static ScriptObject? Of(FormDeclaration? form, Certification certification) => form is null ? null : DataObject.Of(
        ("code", form.Code), ("titre", form.Title), ("role", form.Role), ("evaluateur", form.Assessor),
        ("champs", DataObject.List(form.Fields, f => Of(f, certification))));

    /// <summary>A field as it is declared: the values of a choice and the unit of a mark, and the items over which it repeats; empty where it has none.</summary>
    private static ScriptObject Of(FieldDeclaration field, Certification certification)
    {
        var scale = certification.Scales.FirstOrDefault(s => s.Code == field.Scale);
        return DataObject.Of(
            ("id", field.Id), ("libelle", field.Label), ("unite", scale?.Unit),
            ("valeurs", DataObject.List(scale?.Values ?? [], v => DataObject.Item(v.Code, v.Label))),
            ("elements", DataObject.List(CollectedItems.Of(certification, field), i => DataObject.Item(i.Code, i.Label))));
    }

    public static ScriptObject Of(SourceDocument source) => DataObject.Of(
        ("code", source.Code), ("titre", source.Title), ("date", source.Date));
}

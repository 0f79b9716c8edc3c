using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>certification</c>.</summary>
internal static class IdentityShapes
{
    public static readonly Key<string> Code = new("code", SharedKeys.Word, "Code de la certification : le nom de son dossier.")
    {
        IsRequired = true,
        HasFallback = true,
        Fallback = "",
    };

    private static readonly Key<string> Title = Key.RequiredText("intitule", "Intitulé officiel exact.");
    private static readonly Key<string> Acronym = Key.OptionalText("sigle", "Nom court, par exemple « AGC ».");
    private static readonly Key<string> Version = Key.RequiredText("version", "Version de ce référentiel : un texte choisi par la branche.");
    private static readonly Key<string> Branch = Key.OptionalText("branche", "Branche professionnelle.");
    private static readonly Key<string> Sector = Key.OptionalText("secteur", "Secteur.");
    private static readonly Key<string> Certifier = Key.OptionalText("certificateur", "Qui délivre la certification.");
    private static readonly Key<string> Validation = Key.OptionalText("validation", "Mention imprimée sur les documents officiels.");
    private static readonly Key<string> Level = Key.OptionalText("niveau", "Niveau de qualification, tel que le répertoire le donne ; imprimé sur le certificat.");
    private static readonly Key<IReadOnlyList<string>> NsfCodes = Key.List("codes_nsf", TextShape.Filled, "Codes NSF ; imprimés sur le certificat.");
    private static readonly Key<string> Rncp = Key.OptionalText("rncp", "Référence au répertoire national, par exemple « RNCP12345 » ; imprimée sur le certificat.");
    private static readonly Key<DateOnly> Registered = Key.Optional("date_enregistrement", new DayShape(), "Jour de l'enregistrement au répertoire, AAAA-MM-JJ.");
    private static readonly Key<DateOnly> RegisteredUntil = Key.Optional("date_echeance", new DayShape(), "Dernier jour de l'enregistrement, AAAA-MM-JJ ; un certificat d'une date postérieure est signalé.");

    private static readonly Key<string> Contact = Key.OptionalText("contact", "À qui le candidat s'adresse, au pied de sa fiche de résultats ; sinon une ligne à compléter.");
    private static readonly Key<string> Appeal = Key.OptionalText("recours", "Comment contester un résultat, au pied de la fiche du candidat ; sinon une ligne à compléter.");

    private static readonly Key<bool> ReadersOfNames = Key.Optional(
        "noms_des_evaluateurs", Choices.ReadersOfNames,
        "Qui lit les noms des évaluateurs et leurs moyennes individuelles : « bureau » (sans cette clé), ou « candidat », sur sa fiche de résultats aussi.");

    public static readonly MappingShape<CertificationIdentity> Identity = new(
        "l'identité de la certification",
        [Code, Title, Acronym, Version, Branch, Sector, Certifier, Validation, Level, NsfCodes, Rncp, Registered, RegisteredUntil, Contact, Appeal, ReadersOfNames],
        v => new CertificationIdentity
        {
            Code = v.Get(Code),
            Title = v.Get(Title),
            Acronym = v.Find(Acronym),
            Version = v.Get(Version),
            Branch = v.Find(Branch),
            Sector = v.Find(Sector),
            Certifier = v.Find(Certifier),
            Validation = v.Find(Validation),
            Level = v.Find(Level),
            NsfCodes = v.Get(NsfCodes),
            Rncp = v.Find(Rncp),
            Registered = v.FindValue(Registered),
            RegisteredUntil = v.FindValue(RegisteredUntil),
            Contact = v.Find(Contact),
            Appeal = v.Find(Appeal),
            NamesAssessorsToCandidate = v.FindValue(ReadersOfNames) ?? false,
            Position = v.Position,
        });
}

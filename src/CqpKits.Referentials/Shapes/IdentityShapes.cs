namespace CqpKits.Referentials;

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

    public static readonly MappingShape<CertificationIdentity> Identity = new(
        "l'identité de la certification",
        [Code, Title, Acronym, Version, Branch, Sector, Certifier, Validation],
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
            Position = v.Position,
        });
}

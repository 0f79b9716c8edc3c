using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>formulaires</c> and <c>champs</c>.</summary>
internal static class FormShapes
{
    public static readonly Key<string> Id = Key.Required(
        "id", new RestrictedTextShape(CodePatterns.FieldId(), CodePatterns.FieldIdInWords),
        "Identifiant du champ, unique dans le formulaire : le modèle le place par ce nom.");

    private static readonly Key<FieldNature> Nature = Key.Required("nature", Choices.Nature, "Ce qui se saisit dans le champ.");
    private static readonly Key<string> FieldLabel = Key.RequiredText("libelle", "Ce qu'il faut saisir, pour les personnes.");
    public static readonly Key<string> Placeholder =
        Key.OptionalText("invite", "Texte montré tant que le champ est vide : ni chiffre ni %, qui seraient lus comme une note.");

    public static readonly Key<FieldCollection> ForEach =
        Key.Optional("pour_chaque", Choices.Collection, "Répète le champ pour chaque élément de cette liste.");

    public static readonly Key<string> Scale =
        Key.Optional("echelle", new ReferenceShape(CodeKinds.Scale), "Code de l'échelle : obligatoire pour une note chiffrée et pour un choix.");

    public static readonly Key<string> Within = Key.Optional(
        "dans", new ReferenceShape([CodeKinds.SkillsBlock, CodeKinds.AssessedCompetency]), "Seulement les éléments de ce bloc ou de cette compétence.");

    public static readonly Key<IReadOnlyList<string>> Among = Key.List(
        "parmi", new ReferenceShape([.. CodeKinds.OfCollections]), "Seulement ces éléments de la liste, par leur code ; à omettre pour tous.")
        .Only(new KeyEffect(m => m["pour_chaque"] is not null, "va avec « pour_chaque »"));

    /// <summary>Whatever a rule can judge.</summary>
    public static readonly Key<string> CountsFor = Key.Optional(
        "compte_pour",
        new ReferenceShape([CodeKinds.Domain, CodeKinds.SkillsBlock, CodeKinds.Unit, CodeKinds.AssessedCompetency, CodeKinds.Examination], [.. OwnNodes.All]),
        "Pour quoi la note compte : un code, ou pour l'élément répété « domaine », « bloc », « unite », « competence » ou « epreuve ». Obligatoire pour une note chiffrée.");

    public static readonly Key<string> Pass = Key.Optional(
        "passe", new KnownTextShape(CodeKinds.Pass.Name),
        "Code de la passe de l'évaluateur ; obligatoire pour une note quand il évalue en plusieurs passes.");

    public static readonly Key<string> Repeats = Key.Optional(
        "reprend", new ReferenceShape(CodeKinds.Assessor, CodeKinds.Result),
        "Dans un formulaire « portee: report » : la valeur calculée que le champ recopie, celle d'un évaluateur (son code) ou « resultat ».");

    public static readonly Key<string> Comment = Key.Optional(
        "commentaire", new RestrictedTextShape(CodePatterns.FieldId(), CodePatterns.FieldIdInWords),
        "Pour un critère sans objet : l'identifiant du champ où s'écrit pourquoi. Obligatoire.");

    private static readonly Key<Prefill> Prefill = Key.Optional("prerempli", Choices.Prefill, "Ce que l'outil y écrit quand il le sait.");
    private static readonly Key<bool> Optional = Key.Optional("facultatif", new YesNoShape(), "« oui » si le champ peut rester vide.");

    private static readonly MappingShape<FieldDeclaration> Field = new(
        "un champ", [Id, Nature, FieldLabel, Placeholder, ForEach, Within, Among, Scale, CountsFor, Pass, Repeats, Comment, Prefill, Optional],
        v => new FieldDeclaration
        {
            Id = v.Get(Id),
            Nature = v.Get(Nature),
            Label = v.Get(FieldLabel),
            Placeholder = v.Find(Placeholder),
            ForEach = v.FindValue(ForEach),
            Within = v.Find(Within),
            Among = v.Get(Among),
            Scale = v.Find(Scale),
            CountsFor = v.Find(CountsFor),
            Pass = v.Find(Pass),
            Repeats = v.Find(Repeats),
            Comment = v.Find(Comment),
            Prefill = v.FindValue(Prefill),
            Optional = v.Get(Optional),
            Position = v.Position,
        });

    private static readonly Key<string> Code = SharedKeys.Code(CodeKinds.Form);
    private static readonly Key<string> Title = Key.RequiredText("titre", "Nom officiel du document.");
    private static readonly Key<string> Role =
        Key.Required("role", SharedKeys.Word, "À qui est destiné le kit, par exemple « jury » : un dossier des documents produits.");

    public static readonly Key<string> Assessor =
        SharedKeys.Reference("evaluateur", CodeKinds.Assessor, "Code de l'évaluateur dont ce formulaire recueille les notes.");

    private static readonly Key<CopyRule> Copies = Key.Required("exemplaires", Choices.Copies, "Un exemplaire par évaluateur (membre du jury, par exemple), ou un par candidat.");
    public static readonly Key<MarkScope> Scope =
        Key.Required("portee", Choices.Scope, "Notes d'une personne, valeurs sur lesquelles le jury s'est accordé, ou moyennes qu'une personne reporte (jamais comptées).");

    private static readonly Key<string> Template = Key.OptionalText("modele", "Nom du fichier du modèle. Sans lui, le formulaire est mis en page d'après ses champs.");
    public static readonly Key<IReadOnlyList<FieldDeclaration>> Fields =
        Key.Required("champs", new ListShape<FieldDeclaration>(Field), "Champs, dans l'ordre ; le modèle ne fait que les placer.");

    public static readonly MappingShape<FormDeclaration> Form = new(
        "un formulaire", [Code, Title, Role, Assessor, Copies, Scope, Template, SharedKeys.Method, Fields, SharedKeys.Source],
        v => new FormDeclaration
        {
            Code = v.Get(Code),
            Title = v.Get(Title),
            Role = v.Get(Role),
            Assessor = v.Get(Assessor),
            Copies = v.Get(Copies),
            Scope = v.Get(Scope),
            Template = v.Find(Template),
            Method = v.Find(SharedKeys.Method),
            Fields = v.Get(Fields),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });
}

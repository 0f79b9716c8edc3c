using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The keys of <c>documents</c> and <c>kits</c>.</summary>
internal static class KitShapes
{
    private static readonly Key<string> Code = SharedKeys.Code(CodeKinds.Document);
    private static readonly Key<string> Title = Key.RequiredText("titre", "Nom officiel du document.");
    private static readonly Key<string> Template = Key.RequiredText("modele", "Nom du fichier du modèle.");

    public static readonly Key<DocumentCollection> ForEach =
        Key.Optional("pour_chaque", Choices.DocumentCollection, "Un document par élément de cette liste ; à omettre pour un seul document.");

    public static readonly MappingShape<DocumentDeclaration> Document = new(
        "un document", [Code, Title, Template, ForEach, SharedKeys.Method, SharedKeys.Source],
        v => new DocumentDeclaration
        {
            Code = v.Get(Code),
            Title = v.Get(Title),
            Template = v.Get(Template),
            ForEach = v.FindValue(ForEach),
            Method = v.Find(SharedKeys.Method),
            Source = v.Find(SharedKeys.Source),
            Position = v.Position,
        });

    public static readonly Key<string> Role = Key.Required(
        "role", SharedKeys.Word, "À qui est destiné le kit : le rôle de ses formulaires, et un dossier des documents produits.");

    private static readonly Key<string> KitTitle = Key.RequiredText("intitule", "Nom du kit, imprimé sur la couverture.");
    private static readonly Key<string> Recipient =
        Key.RequiredText("destinataire", "Pour qui, en toutes lettres : « chaque membre du jury, ou le professionnel ».");

    public static readonly Key<CopyRule> Copies =
        Key.Required("exemplaires", Choices.Copies, "Un kit par évaluateur (membre du jury, par exemple), ou un par candidat.");

    private static readonly Key<IReadOnlyList<string>> Routes = Key.List(
        "voies", new ReferenceShape(CodeKinds.Route), "Voies dont les candidats reçoivent ce kit ; à omettre si tous le reçoivent.");

    public static readonly Key<IReadOnlyList<string>> Documents = Key.List(
        "documents", new ReferenceShape([CodeKinds.Form, CodeKinds.Document]), "Codes des formulaires et des documents, dans l'ordre du kit.");

    private static readonly Key<string> BookletCover =
        Key.OptionalText("livret", "Nom du fichier du modèle de la couverture du livret à imprimer ; à omettre s'il n'y a pas de livret.");

    public static readonly MappingShape<KitDeclaration> Kit = new(
        "un kit", [Role, KitTitle, Recipient, Copies, Routes, Documents, BookletCover],
        v => new KitDeclaration
        {
            Role = v.Get(Role),
            Title = v.Get(KitTitle),
            Recipient = v.Get(Recipient),
            Copies = v.Get(Copies),
            Routes = v.Get(Routes),
            Documents = v.Get(Documents),
            BookletCover = v.Find(BookletCover),
            Position = v.Position,
        });
}

using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Reading;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about kits, and the files of documents (CQP070–CQP077).</summary>
internal static class KitDeclarationMessages
{
    public static Diagnostic FormOfAnotherRole(KitDeclaration kit, FormDeclaration form, SourcePosition at) => Diagnostic.Error(
        "CQP070", $"le formulaire « {form.Code} » a le rôle « {form.Role} », mais ce kit est celui du rôle « {kit.Role} ».", at,
        "retirez-le de ce kit, ou corrigez le rôle du formulaire ou du kit.");

    public static Diagnostic OtherCopies(KitDeclaration kit, FormDeclaration form, string copies, SourcePosition at) => Diagnostic.Error(
        "CQP071", $"les exemplaires du kit « {kit.Role} » ne sont pas ceux de son formulaire « {form.Code} », qui est « {copies} ».", at,
        "donnez les mêmes « exemplaires » au kit et à tous ses formulaires.");

    public static Diagnostic EmptyKit(KitDeclaration kit, SourcePosition at) => Diagnostic.Error(
        "CQP072", $"le kit « {kit.Role} » ne contient aucun document.", at, "nommez ses formulaires et ses documents sous « documents », ou supprimez-le.");

    public static Diagnostic DocumentTwice(KitDeclaration kit, string code, SourcePosition at) => Diagnostic.Error(
        "CQP073", $"« {code} » figure déjà dans le kit « {kit.Role} ».", at, "supprimez cette ligne.");

    public static Diagnostic KitTwice(KitDeclaration kit, SourcePosition first, SourcePosition at) => Diagnostic.Error(
        "CQP074", $"le rôle « {kit.Role} » a déjà un kit ({first}).", at, "réunissez les deux kits, ou donnez un autre rôle à celui-ci.");

    public static Diagnostic InNoKit(CodeDefinition piece) => Diagnostic.Warning(
        "CQP075", $"aucun kit ne nomme « {piece.Code} » ({piece.Kind.Name}) : il ne sera jamais imprimé.", piece.Position,
        "ajoutez ce code sous « documents » d'un kit, ou supprimez ce qu'il désigne.");

    public static Diagnostic NumberTwice(RolePlay again, RolePlay first, DocumentDeclaration document, SourcePosition at) => Diagnostic.Error(
        "CQP076",
        $"les jeux de rôle « {first.Code} » et « {again.Code} » ont le même numéro : le document « {document.Code} » donnerait deux fois le même fichier.", at,
        "donnez un autre numéro à l'un des deux.");

    public static Diagnostic NameTaken(CodeDefinition taken, DocumentDeclaration document) => Diagnostic.Error(
        "CQP077", $"« {taken.Code} » est aussi le nom d'un des fichiers du document répété « {document.Code} » ({document.Position}).", taken.Position,
        "choisissez un autre code.");
}

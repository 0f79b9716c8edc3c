using CqpKits.Diagnostics;

namespace CqpKits.Registry.Faults;

/// <summary>What is said of the registry as a base (CQP630–CQP642, CQP667, CQP718, CQP719); what it holds is the business of Sessions.</summary>
internal static class RegistryMessages
{
    public static Diagnostic Newer(string place, long version, long known) => Diagnostic.Error(
        "CQP630", FormattableString.Invariant($"le registre ({place}) a été écrit par une version plus récente de CqpKits (schéma {version}, celle-ci connaît le {known}) : rien n'y est lu ni écrit."), null,
        "installez la même version de CqpKits que les autres postes ; un registre ne revient jamais en arrière.");

    public static Diagnostic Busy(string place) => Diagnostic.Error(
        "CQP631", $"une autre commande écrit dans le registre ({place}) : celle-ci n'y a rien écrit.", null, "attendez la fin de l'autre, puis relancez la même commande.");

    public static Diagnostic NetworkShare(string place) => Diagnostic.Error(
        "CQP632", $"le registre ({place}) est sur un partage réseau, où deux postes l'abîmeraient : il n'est pas ouvert.", null,
        "placez l'espace de travail sur un disque de ce poste ; pour un registre à plusieurs, déclarez une base PostgreSQL dans cqpkits.yaml (« registre »).");

    public static Diagnostic Full(string place) => Diagnostic.Error(
        "CQP633", $"le disque du registre ({place}) est plein : rien n'a été changé.", null, "libérez de la place, puis relancez la même commande.");

    public static Diagnostic Damaged(string place) => Diagnostic.Error(
        "CQP634", $"le registre ({place}) est abîmé, ou n'en est pas un.", null, "gardez-le de côté tel quel, et rétablissez une sauvegarde.");

    public static Diagnostic ReadOnly(string place) => Diagnostic.Error(
        "CQP635", $"le registre ({place}) ne peut qu'être lu : rien n'a été changé.", null, "vérifiez vos droits sur ce fichier et son dossier, ou sur la base.");

    public static Diagnostic CannotOpen(string place) => Diagnostic.Error(
        "CQP636", $"le registre ({place}) ne peut pas être ouvert : un autre logiciel le tient, ou l'accès est refusé.", null, "fermez ce logiciel, vérifiez vos droits, puis relancez.");

    public static Diagnostic Lost(string place) => Diagnostic.Error(
        "CQP637", $"la base du registre ({place}) ne répond pas, ou la connexion s'est rompue : ce qui n'était pas fini n'y est pas resté.", null,
        "vérifiez le réseau et le serveur, puis relancez la même commande.");

    public static Diagnostic NoSuchBase(string place) => Diagnostic.Error(
        "CQP638", $"la base du registre ({place}) n'existe pas.", null, "faites-la créer sur le serveur, vide, ou corrigez « registre » dans cqpkits.yaml.");

    public static Diagnostic NotAllowed(string place) => Diagnostic.Error(
        "CQP639", $"l'accès à la base du registre ({place}) est refusé.", null, "vérifiez l'utilisateur, son mot de passe et ses droits ; le mot de passe se donne par la variable PGPASSWORD ou un fichier .pgpass.");

    public static Diagnostic Copied(string place, string copy) => Diagnostic.Information(
        "CQP640", $"le registre ({place}) est passé au schéma de cette version ; son état d'avant est gardé dans « {copy} ».");

    public static Diagnostic TracesStay(string place) => Diagnostic.Error(
        "CQP718", $"c'est purgé, mais une autre commande lit le registre ({place}) et en retient des traces sur le disque.", null, "attendez la fin de l'autre, puis relancez la même commande.");

    public static Diagnostic CopyStays(string place) => Diagnostic.Error(
        "CQP719", $"une copie d'une ancienne version du registre ({place}.version-…) contient encore ce qui a été purgé, et ne peut pas être supprimée.", null, "fermez le logiciel qui la tient, puis relancez la même commande.");

    public static Diagnostic NoRegistry(string place) => Diagnostic.Error(
        "CQP641", $"il n'y a pas encore de registre ({place}).", null, "créez une première session.") with
    { Remedy = Remedy.NewSession };

    public static Diagnostic Contradiction(string place) => Diagnostic.Error(
        "CQP667", $"le registre ({place}) refuse ce que cette commande voulait y écrire, parce que deux lignes se contrediraient : rien n'a été changé.", null,
        "c'est une erreur de CqpKits : transmettez la commande et les fichiers donnés à ceux qui le maintiennent.");

    public static Diagnostic BadConnection() => Diagnostic.Error(
        "CQP642", "ce que dit cqpkits.yaml de la base du registre (« registre », « postgresql ») n'est pas une chaîne de connexion.", SourcePosition.File("cqpkits.yaml"),
        "écrivez-la comme « Host=serveur;Database=cqpkits;Username=bureau ».");
}

using CqpKits.Treatments;

namespace CqpKits.Tests.Importing;

/// <summary>
/// A référentiel of the size of a real one (3 blocs, 21 competencies, 47 criteria; invented), from a sheet to a scored session, as a branch office would:
/// by commands, without a line of template or of YAML.
/// </summary>
[Trait("Category", "Slow")]
public sealed class FirstDayTests
{
    private const string Sheet = """
        CQP Conseiller de vente en jardinerie;;
        Blocs de compétences;Compétences;Critères d'évaluation
        BC1 – Accueillir et conseiller la clientèle d'une jardinerie;Accueillir un client dans le rayon;Le client est salué dans la minute
        ;;La tenue et le badge sont ceux de l'enseigne
        ;Découvrir le projet du client;Le terrain, l'exposition et l'usage sont demandés
        ;;Le budget est connu avant la proposition
        ;;La demande est reformulée
        ;Proposer des végétaux adaptés;Le choix tient compte du sol et du climat
        ;;Une solution de remplacement est proposée
        ;Expliquer la plantation et l'entretien;Les gestes sont montrés, dans l'ordre
        ;;L'arrosage et la taille sont datés
        ;Proposer les produits complémentaires;Le terreau, le pot ou l'outil suivent la plante choisie
        ;;Aucun produit inutile n'est ajouté
        ;Traiter une réclamation;Les faits sont établis avec le client
        ;;La solution respecte la politique de reprise
        ;Conclure la vente;Le prix total est annoncé
        ;;La garantie de reprise est expliquée
        BC2 – Tenir et approvisionner un rayon de végétaux;Réceptionner une livraison;Les quantités sont comparées au bon
        ;;Les plantes abîmées sont isolées et signalées
        ;Stocker selon les besoins des plantes;Chaque espèce est à la lumière qui lui convient
        ;;Les plus anciennes sortent les premières
        ;Arroser et entretenir les végétaux en rayon;Le substrat est contrôlé avant l'arrosage
        ;;Les fleurs fanées et les feuilles mortes sont ôtées
        ;Reconnaître les ravageurs et les maladies courantes;Cinq ravageurs sur six sont nommés
        ;;La mesure prise est conforme à la réglementation
        ;;Le rayon voisin est protégé
        ;Mettre en scène une offre de saison;L'implantation suit le plan
        ;;Chaque produit a son prix et sa fiche
        ;Commander selon les ventes et la météo;Le stock est compté avant la commande
        ;;La prévision de la semaine est prise en compte
        ;Suivre la démarque;Chaque perte a son motif
        ;;L'écart du mois est expliqué
        BC3 – Travailler en sécurité et en équipe;Utiliser les engins de manutention;L'autorisation est vérifiée
        ;;La charge est stable et la vue dégagée
        ;Manipuler les produits phytopharmaceutiques;La fiche de données de sécurité est lue
        ;;Les équipements de protection sont portés
        ;;Les déchets vont à la filière prévue
        ;Porter et déplacer des charges;Les gestes ménagent le dos
        ;;Une aide est demandée au-delà de vingt-cinq kilos
        ;Tenir les allées libres;Aucun tuyau ne traverse une allée ouverte
        ;;Une flaque est signalée puis séchée
        ;Transmettre une consigne;La consigne est courte et complète
        ;;Le collègue la redit avec ses mots
        ;;La trace écrite est au bon endroit
        ;Organiser sa journée;Les tâches urgentes passent d'abord
        ;;Un retard est annoncé
        ;Rendre compte de son activité;Les chiffres du jour sont exacts
        ;;Une difficulté est dite avec une proposition
        ;;Le compte rendu tient en cinq minutes
        """;

    [Fact]
    public void A_whole_certification_goes_from_a_sheet_to_results_without_a_line_of_template()
    {
        using var folder = new TemporaryFolder();
        var typed = new TypedCommands(folder.Path);
        typed.Type("init", ".");
        File.WriteAllText(folder.File("jardinerie.csv"), Sheet);
        Assert.Contains("3 blocs, 21 compétences, 47 critères", typed.Type("import", "jardinerie.csv", "--as", "jardinerie"), StringComparison.Ordinal);
        typed.Type("import", "jardinerie.csv", "--as", "jardinerie", "--assessor", "tuteur", "--assessor", "jury", "--scale", "oui-non", "--obtained", "seuil=50", "--since", "2027-01-01", "--write");
        Assert.Contains("0 erreur, 0 avertissement", typed.Type("check", "jardinerie"), StringComparison.Ordinal);
        typed.Type("build", "jardinerie", "--blank");
        Assert.InRange(typed.Count, 1, 12);

        File.WriteAllText(folder.File("juin-2027.csv"), "nom;prenom;date\nPerrin;Hugo;16/06/2027\nRoussel;Inès;16/06/2027\n");
        typed.Type("build", "jardinerie", "--candidates", "juin-2027.csv");
        foreach (var form in Directory.GetFiles(folder.File("output/jardinerie/juin-2027"), "*.docx", SearchOption.AllDirectories))
        {
            // Half of the criteria is met by one candidate, all by the other.
            var isWeak = form.Contains("roussel", StringComparison.Ordinal) && form.Contains("jury", StringComparison.Ordinal);
            var filled = Filler.Fill(DocxFile.Read(File.ReadAllBytes(form)), tag => tag.EndsWith(isWeak ? "=NON" : "=OUI", StringComparison.Ordinal) ? Filler.Ticked : null);
            File.WriteAllBytes(form, filled.ToBytes());
        }

        typed.Type("score", "output/jardinerie/juin-2027", "--out", "resultats", "--documents");
        var papers = Directory.GetFiles(folder.File("resultats/documents"), "certificat.docx", SearchOption.AllDirectories);
        Assert.Contains("perrin-hugo", Assert.Single(papers), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(folder.File("referentials/jardinerie"), "*", SearchOption.AllDirectories), f => f.Contains("modeles", StringComparison.Ordinal));
    }
}

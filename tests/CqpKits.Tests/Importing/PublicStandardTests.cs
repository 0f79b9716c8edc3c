using System.Text.Json;
using CqpKits.Treatments;

namespace CqpKits.Tests.Importing;

/// <summary>
/// A public référentiel that is none of the repository's, from a spreadsheet to a scored session: the « socle de connaissances et de compétences professionnelles » (CléA),
/// decided for all branches, with its 7 domains (article D. 6113-2 of the Code du travail, décret n° 2015-172 of 13 February 2015) and their 28 sub-domains. By commands
/// alone: no line of template, none of YAML.
/// </summary>
[Trait("Category", "Slow")]
public sealed class PublicStandardTests
{
    private const string Sheet = """
        Socle de connaissances et de compétences professionnelles;
        Domaines;Compétences
        1. Communiquer en français;Écouter et comprendre
        ;S'exprimer à l'oral
        ;Lire
        ;Écrire
        ;Décrire, formuler
        2. Utiliser les règles de base de calcul et du raisonnement mathématique;Se repérer dans l'univers des nombres
        ;Résoudre un problème mettant en jeu une ou plusieurs opérations
        ;Lire et calculer les unités de mesures, de temps et des quantités
        ;Se repérer dans l'espace
        ;Restituer oralement un raisonnement mathématique
        3. Utiliser les techniques usuelles de l'information et de la communication numérique;Connaître son environnement et les fonctions de base pour utiliser un ordinateur
        ;Saisir et mettre en forme du texte, gérer des documents
        ;Se repérer dans l'environnement internet et effectuer une recherche sur le web
        ;Utiliser la fonction de messagerie
        4. Travailler dans le cadre de règles définies d'un travail en équipe;Respecter les règles de vie collective
        ;Travailler en équipe
        ;Contribuer dans un groupe
        ;Communiquer
        5. Travailler en autonomie et réaliser un objectif individuel;Comprendre son environnement de travail
        ;Réaliser des objectifs individuels dans le cadre d'une action simple ou d'un projet
        ;Prendre des initiatives et être force de proposition
        6. Apprendre à apprendre tout au long de la vie;Accumuler de l'expérience et en tirer les leçons appropriées
        ;Entretenir sa curiosité et sa motivation pour apprendre dans le champ professionnel
        ;Optimiser les conditions d'apprentissage (de la théorie à la pratique professionnelle)
        7. Maîtriser les gestes et postures, et respecter des règles d'hygiène, de sécurité et environnementales élémentaires;Respecter un règlement sécurité, hygiène, environnement, une procédure qualité
        ;Avoir les bons gestes et réflexes afin d'éviter les risques
        ;Être capable d'appliquer les gestes de premier secours
        ;Contribuer à la préservation de l'environnement et aux économies d'énergie
        """;

    [Fact]
    public void A_standard_decided_for_all_branches_goes_from_a_sheet_to_a_scored_session()
    {
        using var folder = new TemporaryFolder();
        var typed = new TypedCommands(folder.Path);
        typed.Type("init", ".");
        File.WriteAllText(folder.File("socle.csv"), Sheet);
        var understood = typed.Type("import", "socle.csv", "--as", "socle");
        Assert.Contains("7 blocs, 28 compétences", understood, StringComparison.Ordinal);
        Assert.Contains("ce que le tableur appelle « domaine » devient un bloc", understood, StringComparison.Ordinal);
        typed.Type("import", "socle.csv", "--as", "socle", "--title", "Socle de connaissances et de compétences professionnelles", "--assessor", "evaluateur", "--scale", "niveaux", "--obtained", "criteres", "--since", "2015-02-16", "--write");
        Assert.Contains("0 erreur, 0 avertissement", typed.Type("check", "socle"), StringComparison.Ordinal);
        Assert.Contains("chaque compétence est validée", typed.Type("rules", "explain", "socle"), StringComparison.Ordinal);
        typed.Type("build", "socle", "--blank");
        Assert.InRange(typed.Count, 1, 12);

        File.WriteAllText(folder.File("mars-2027.csv"), "nom;prenom;date\nPerrin;Hugo;16/03/2027\nRoussel;Inès;16/03/2027\nSow;Awa;16/03/2027\n");
        typed.Type("build", "socle", "--candidates", "mars-2027.csv");
        foreach (var form in Directory.GetFiles(folder.File("output/socle/mars-2027"), "*.docx", SearchOption.AllDirectories))
        {
            // One candidate has everything; another is still learning to use a mailbox; the third was not asked about it.
            var last = form.Contains("roussel", StringComparison.Ordinal) ? "=EN_COURS" : form.Contains("sow", StringComparison.Ordinal) ? "" : "=ACQUIS";
            var filled = Filler.Fill(DocxFile.Read(File.ReadAllBytes(form)), tag => Answer(tag, last) ? Filler.Ticked : null);
            File.WriteAllBytes(form, filled.ToBytes());
        }

        var results = typed.Type("score", "output/socle/mars-2027", "--out", "resultats", "--documents");
        Assert.Contains("Perrin", results, StringComparison.Ordinal);
        var papers = Directory.GetFiles(folder.File("resultats/documents"), "certificat.docx", SearchOption.AllDirectories);
        Assert.Contains("perrin-hugo", Assert.Single(papers), StringComparison.Ordinal);
        using var computed = JsonDocument.Parse(File.ReadAllText(folder.File("resultats/resultats.json")));
        Assert.Equal(["validé", "non validé", "non décidable"], computed.RootElement.GetProperty("sessions")[0].GetProperty("candidats").EnumerateArray().Select(c => c.GetProperty("verdict").GetString()));
    }

    private static bool Answer(string tag, string mailbox) =>
        tag.Contains("C3.4", StringComparison.Ordinal) ? mailbox.Length > 0 && tag.EndsWith(mailbox, StringComparison.Ordinal) : tag.EndsWith("=ACQUIS", StringComparison.Ordinal);
}

using static CqpKits.Tests.Referentials.TinyCertification;

namespace CqpKits.Tests.Referentials;

/// <summary>One thing changed, one fault reported: its code, where it stands, and a piece of what is said or advised.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData(Competencies, "libelle: Vendre", "libele: Vendre", "CQP010", 23, 5, "vouliez-vous dire « libelle » ?")]
    [InlineData(Competencies, "aptitudes:", "aptitude:", "CQP010", 18, 1, "« aptitudes »")]
    [InlineData(Competencies, "libelle: Vendre", "libelle: Vendre\n    couleur: bleu", "CQP010", 24, 5, "clés possibles : code, libelle")]
    [InlineData(FormFile, "nature: texte", "Nature: texte", "CQP010", 12, 9, "« nature »")]
    [InlineData(Competencies, "    libelle: Vendre\n", "", "CQP011", 22, 5, "libelle")]
    [InlineData(Rules, "    effet: inconnu\n", "", "CQP011", 22, 5, "effet")]
    [InlineData(Entry, "  version: 2026.1\n", "", "CQP011", 2, 3, "version")]
    [InlineData(Competencies, "libelle: Vendre", "libelle:", "CQP012", 23, 5, "n'a pas de valeur")]
    [InlineData(Competencies, "libelle: Vendre", "libelle: \" \"", "CQP085", 23, 14, "vide")]
    [InlineData(Rules, "voie: formation", "voie:", "CQP012", 6, 5, "facultative")]
    [InlineData(Competencies, "- POSF1", "-", "CQP086", 33, 8, "tiret")]
    [InlineData(Competencies, "[Positionnement, Évaluation]", "Positionnement", "CQP013", 53, 13, "une liste, mais on y trouve un texte")]
    [InlineData(Competencies, "etapes: [Positionnement, Évaluation]", "etapes:\n      - Étape 1 : positionnement", "CQP013", 54, 9, "guillemets")]
    [InlineData(Entry, "intitule: Assistant d'essai", "intitule: [Assistant]", "CQP013", 3, 13, "un texte, mais on y trouve une liste")]
    [InlineData(Entry, "- lu: RFS1\n", "- RFS1\n  - lu: RFS1\n", "CQP013", 28, 5, "un erratum")]
    [InlineData(Assessment, "maximum: 100", "maximum: cent", "CQP014", 9, 14, "70,5")]
    [InlineData(Assessment, "maximum: 100", "maximum: 100 %", "CQP014", 9, 14, "sans unité")]
    [InlineData(Assessment, "duree_minutes: 30", "duree_minutes: 0", "CQP014", 24, 20, "entier")]
    [InlineData(Rules, "effet: 2011-06-16", "effet: 16/06/2011", "CQP015", 7, 12, "AAAA-MM-JJ")]
    [InlineData(Rules, "effet: 2011-06-16", "effet: 2011-02-30", "CQP015", 7, 12, "inconnu")]
    [InlineData(FormFile, "nature: texte", "nature: text", "CQP016", 12, 17, "« texte »")]
    [InlineData(FormFile, "facultatif: oui", "facultatif: peut-être", "CQP016", 25, 21, "oui, non")]
    [InlineData(Rules, "calcul: consensus", "calcul: médiane", "CQP016", 13, 17, "consensus")]
    [InlineData(Rules, "\"> 70\"", "\"! 70\"", "CQP017", 16, 15, "entre guillemets")]
    [InlineData(Rules, "\"> 70\"", "\"> 70 %\"", "CQP017", 16, 15, "sans unité")]
    [InlineData(Rules, "\"> 70\"", "\"> 1.000,5\"", "CQP017", 16, 15, "entre guillemets")]
    public void Keys_and_values(string file, string old, string replacement, string code, int line, int column, string says) =>
        AssertFault(file, old, replacement, (code, line, column, says));

    [Theory]
    [InlineData(Entry, "code: mini", "code: maxi", "CQP020", 2, 9, "« mini »")]
    [InlineData(Rules, "regles:", "metier:\n  finalite: x\nregles:", "CQP021", 1, 1, "certification.yaml(19,1)")]
    [InlineData(Entry, "- regles.yaml", "- regles.yaml\n  - Competences.yaml", "CQP022", 15, 5, "ligne 11")]
    [InlineData(Entry, "- regles.yaml", "- regles.yaml\n  - ../agc/regles.yaml", "CQP023", 15, 5, "relatif")]
    [InlineData(Entry, "- regles.yaml", "- regles.yaml\n  - /etc/regles.yaml", "CQP023", 15, 5, "relatif")]
    [InlineData(Rules, "regles:", "fichiers: [autre.yaml]\nregles:", "CQP024", 1, 1, "certification.yaml")]
    public void Files(string file, string old, string replacement, string code, int line, int column, string says) =>
        AssertFault(file, old, replacement, (code, line, column, says));

    [Theory]
    [InlineData(Competencies, "code: A1", "code: A é", "CQP030", 19, 11, "sans accent")]
    [InlineData(Competencies, "code: A1", "code: .A1", "CQP030", 19, 11, "en commençant")]
    [InlineData(FormFile, "role: jury", "role: ../jury", "CQP030", 4, 11, "lettres")]
    [InlineData(FormFile, "id: candidat", "id: Candidat", "CQP030", 11, 13, "minuscules")]
    [InlineData(FormFile, "id: candidat", "id: R.1", "CQP030", 11, 13, "minuscules")]
    [InlineData(Competencies, "code: A1", "code: non_precise", "CQP031", 19, 11, "autre code")]
    [InlineData(Competencies, "code: A1", "code: RC1", "CQP032", 19, 11, "une connaissance (referentials/mini/competences.yaml(6,15))")]
    [InlineData(Competencies, "code: A1", "code: rc1", "CQP032", 19, 11, "majuscules")]
    [InlineData(Assessment, "code: PO.1", "code: M1A1", "CQP032", 34, 11, "une activité")]
    [InlineData(Assessment, "code: F1.1", "code: fiche-1", "CQP032", 49, 15, "un jeu de rôle")]
    [InlineData(Entry, "  - code: SI\n", "  - code: SI\n      libelle: A\n      categorie: clients\n    - code: SI\n", "CQP032", 26, 13, "une relation")]
    [InlineData(Competencies, "code: A1", "code: RC3", "CQP033", 19, 11, "certification.yaml(39,11)")]
    [InlineData(Assessment, "code: poste", "code: RC3", "CQP033", 12, 11, "retiré")]
    [InlineData(Competencies, "connaissances: [RC1]", "connaissances: [RC1, RC9]", "CQP034", 28, 26, "« RC1 »")]
    [InlineData(Competencies, "connaissances: [RC1]", "connaissances: [RC1, RC3]", "CQP088", 28, 26, "code retiré")]
    [InlineData(Competencies, "domaine: PO", "domaine: OT", "CQP034", 41, 14, "codes connus : R, PO")]
    [InlineData(Competencies, "bloc: B-R", "bloc: B-OT", "CQP034", 49, 11, "codes connus : B-R, B-PO")]
    [InlineData(Assessment, "jeux_de_role: [fiche-1]", "jeux_de_role: [fiche-2]", "CQP034", 32, 20, "« fiche-1 »")]
    [InlineData(Assessment, "domaine: PO", "domaine: P0", "CQP034", 36, 14, "« PO »")]
    [InlineData(Assessment, "evaluateur: jury", "evaluateur: jurry", "CQP034", 23, 17, "« jury »")]
    [InlineData(Entry, "source: brochure", "source: plaquette", "CQP034", 26, 11, "brochure")]
    [InlineData(Entry, "source: brochure\n    lieu", "source: brochures\n    lieu", "CQP034", 30, 13, "« brochure »")]
    [InlineData(Entry, "decision: laissé ouvert\n    source: brochure", "source: x", "CQP034", 36, 13, "brochure")]
    [InlineData(Rules, "voie: formation", "voie: formations", "CQP034", 6, 11, "« formation »")]
    [InlineData(FormFile, "echelle: pourcentage", "echelle: pourcent", "CQP034", 20, 18, "pourcentage")]
    [InlineData(FormFile, "compte_pour: R\n", "compte_pour: S\n", "CQP034", 61, 22, "« R »")]
    [InlineData(Competencies, "connaissances: [RC1]", "connaissances: [RC1, RSF1]", "CQP035", 28, 26, "désigne un savoir-faire")]
    [InlineData(Competencies, "- POSF1\n", "- POSF1\n      - RC1\n", "CQP035", 34, 9, "attend un savoir-faire")]
    [InlineData(FormFile, "compte_pour: R\n", "compte_pour: RSF1\n", "CQP035", 61, 22, "désigne un savoir-faire")]
    [InlineData(FormFile, "compte_pour: R\n", "compte_pour: RSF1\n", "CQP035", 61, 22, "attend un domaine")]
    [InlineData(Competencies, "      - POSF1\n", "", "CQP036", 16, 15, "aucune mission")]
    public void Codes(string file, string old, string replacement, string code, int line, int column, string says) =>
        AssertFault(file, old, replacement, (code, line, column, says));

    [Theory]
    [InlineData(Assessment, "maximum: 100", "maximum: 200", "CQP041", 9, 14, "de 0 à 100")]
    [InlineData(Assessment, "unite: \"%\"\n", "unite: \"%\"\n  - code: points\n    minimum: 20\n    maximum: 0\n", "CQP040", 13, 14, "échangez")]
    [InlineData(Assessment, "[0, 50, 100]", "[0, 50, 110]", "CQP042", 14, 14, "110")]
    [InlineData(Assessment, "[0, 50, 100]", "[0, 50, 50]", "CQP043", 14, 14, "croissants")]
    [InlineData(Assessment, "      - Satisfaisant\n", "", "CQP044", 16, 7, "demandent 2 descripteurs")]
    [InlineData(Rules, "\"> 70\"", "\"> 100\"", "CQP045", 16, 15, "> 100")]
    [InlineData(Rules, "\"≥ 50,5\"", "\"≥ 100,5\"", "CQP045", 18, 15, "100,5")]
    public void Scales(string file, string old, string replacement, string code, int line, int column, string says) =>
        AssertFault(file, old, replacement, (code, line, column, says));

    [Theory]
    [InlineData("compte_pour: domaine\n      - id: remarques", "compte_pour: domaine\n  - code: vide\n    titre: Vide\n    role: jury\n    evaluateur: jury\n    exemplaires: un_par_membre\n    portee: individuelle\n    modele: v.md\n    champs: []\n  - code: suite\n    titre: Suite\n    role: jury\n    evaluateur: jury\n    exemplaires: un_par_membre\n    portee: individuelle\n    modele: v.md\n    champs:\n      - id: remarques", "CQP050", 29, 13, "« vide »")]
    [InlineData("        echelle: pourcentage\n", "", "CQP052", 15, 9, "echelle:")]
    [InlineData("        compte_pour: domaine\n", "", "CQP053", 15, 9, "ne compte pour rien")]
    [InlineData("prerempli: candidat", "echelle: pourcentage", "CQP054", 14, 18, "n'est pas une note")]
    [InlineData("prerempli: candidat", "compte_pour: R", "CQP054", 14, 22, "note_chiffree")]
    [InlineData("compte_pour: R\n", "compte_pour: domaine\n", "CQP055", 61, 22, "champ répété")]
    [InlineData("compte_pour: domaine", "compte_pour: PO", "CQP056", 21, 22, "quel que soit leur domaine")]
    [InlineData("id: remarques", "id: candidat", "CQP057", 22, 13, "déjà ligne 11")]
    [InlineData("id: globale", "id: jour", "CQP057", 62, 13, "déjà ligne 57")]
    [InlineData("invite: Votre note", "invite: 0 à 100", "CQP058", 18, 17, "lue comme une note")]
    [InlineData("invite: Votre note", "invite: Votre %", "CQP058", 18, 17, "en lettres")]
    public void Fields(string old, string replacement, string code, int line, int column, string says) =>
        AssertFault(FormFile, old, replacement, (code, line, column, says));

    [Theory]
    [InlineData(Rules, "    notes:\n      - evaluateur: jury\n        calcul: consensus\n    conditions:\n      - porte_sur: resultat\n        test: \">= 70\"\n", "    conditions:\n      - porte_sur: resultat\n        test: \">= 70\"\n", "CQP060", 22, 5, "quelles notes")]
    [InlineData(Rules, "    conditions:\n      - porte_sur: resultat\n        test: \">= 70\"\n", "", "CQP447", 22, 5, "jamais validé ni refusé")]
    [InlineData(FormFile, "evaluateur: tuteur", "evaluateur: jury", "CQP061", 10, 9, "non décidable")]
    [InlineData(FormFile, "portee: consensus", "portee: individuelle", "CQP062", 12, 9, "portee: consensus")]
    [InlineData(Competencies, "    domaine: PO\n", "", "CQP063", 39, 5, "par-bloc")]
    [InlineData(Rules, "effet: inconnu", "voie: formation\n    effet: 2011-06-16", "CQP064", 26, 12, "par-domaine")]
    [InlineData(Rules, "porte_sur: chaque_evaluateur", "evaluateur: formateur\n        porte_sur: chaque_evaluateur", "CQP034", 17, 21, "tuteur, jury")]
    [InlineData(Rules, "resultat\n        test: \">= 70\"", "chaque_evaluateur\n        test: \">= 70\"\n        evaluateur: tuteur", "CQP065", 33, 21, "jamais vérifiée")]
    [InlineData(Rules, "test: \"> 70\"", "test: \"> 70\"\n        evaluateur: tuteur", "CQP019", 17, 9, "chaque_evaluateur")]
    [InlineData(Rules, "evaluateur: tuteur", "evaluateur: jury", "CQP066", 12, 9, "compterait double")]
    [InlineData(FormFile, "pour_chaque: savoir_faire", "pour_chaque: domaines", "CQP067", 19, 9, "chaque savoir-faire")]
    public void Rule_sets(string file, string old, string replacement, string code, int line, int column, string says)
    {
        var outcome = new TinyCertification().With(file, old, replacement).Load();

        Assert.Contains(outcome.Diagnostics, d => d.Code == code && d.Position!.Line == line && d.Position.Column == column
            && (d.Message + d.Hint).Contains(says, StringComparison.Ordinal));
    }

    private static void AssertFault(string file, string old, string replacement, (string Code, int Line, int Column, string Says) expected)
    {
        var outcome = new TinyCertification().With(file, old, replacement).Load();

        Assert.True(outcome.Diagnostics.Count == 1, Show(outcome.Diagnostics));
        var fault = outcome.Diagnostics[0];
        Assert.Equal(
            (expected.Code, $"{Folder}/{file}({expected.Line},{expected.Column})"), (fault.Code, fault.Position!.ToString()));
        Assert.Contains(expected.Says, fault.Message + fault.Hint, StringComparison.Ordinal);
    }
}

namespace CqpKits.Testing;

/// <summary>A small certification with a form for each shipped template that no shipped certification names, and forms that name none: for the pictures of the catalogue.</summary>
internal static class CatalogueExample
{
    public const string Code = "exemple";

    private const string Identity = """
              - { id: date, nature: date, libelle: "Date de l'évaluation", prerempli: date }
              - { id: evaluateur, nature: texte, libelle: "Nom et fonction de l'évaluateur", prerempli: membre }
              - { id: candidat, nature: texte, libelle: "Nom et prénom du candidat", prerempli: candidat }
              - { id: entreprise, nature: texte, libelle: "Entreprise du candidat", prerempli: entreprise }
        """;

    private const string End = """
              - { id: commentaires, nature: notes, libelle: "Commentaires", facultatif: oui }
              - { id: signature, nature: signature, libelle: "Signature de l'évaluateur" }
        """;

    private const string Certification = """
        certification: { code: exemple, intitule: "CQP Fleuriste conseil", version: "1" }
        sources: [{ code: referentiel, titre: "Référentiel" }]
        blocs:
          - { code: BC1, libelle: "Accueillir et conseiller le client", source: referentiel }
          - { code: BC2, libelle: "Composer et vendre", source: referentiel }
        competences:
          - code: C1
            libelle: "Découvrir la demande du client"
            bloc: BC1
            criteres: [{ code: C1.1, libelle: "La demande est reformulée" }, { code: C1.2, libelle: "Le budget est connu avant toute proposition" }]
          - code: C2
            libelle: "Proposer une composition"
            bloc: BC1
            criteres: [{ code: C2.1, libelle: "La saison est respectée" }, { code: C2.2, libelle: "Deux propositions au moins sont faites" }]
          - code: C3
            libelle: "Réaliser un bouquet"
            bloc: BC2
            criteres: [{ code: C3.1, libelle: "Les tiges sont préparées" }, { code: C3.2, libelle: "L'équilibre des volumes est tenu" }]
        epreuves:
          - { code: ECRIT, libelle: "Épreuve écrite", evaluateur: jury, duree_minutes: 60, source: referentiel }
          - { code: ORAL, libelle: "Entretien avec le jury", evaluateur: jury, duree_minutes: 30, source: referentiel }
        evaluateurs: [{ code: jury, libelle: "Membre du jury" }]
        echelles:
          - { code: sur-vingt, minimum: 0, maximum: 20, unite: "/ 20" }
          - code: oui_non
            valeurs: [{ code: OUI, libelle: "OUI", sens: favorable }, { code: NON, libelle: "NON", sens: defavorable }]
          - code: vote
            valeurs: [{ code: POUR, libelle: "Pour", sens: favorable }, { code: CONTRE, libelle: "Contre", sens: defavorable }, { code: ABST, libelle: "Abstention", sens: abstention }]
        formulaires:
        """;

    /// <summary>What the forms that name no template repeat: an opinion for each criterion with observations on its competency, a mark for each competency.</summary>
    private const string Checked = """
              - { id: evaluation, nature: choix, libelle: "évaluation", pour_chaque: criteres, echelle: oui_non, compte_pour: competence }
              - { id: observations, nature: notes, libelle: "Observations", pour_chaque: competences, facultatif: oui }
        """;

    /// <summary>The shipped workspace with this certification beside the others.</summary>
    public static MemoryWorkspace Workspace() => MemoryWorkspace.Shipped().With($"referentials/{Code}/certification.yaml", string.Concat(
        Certification, "\n",
        Form("notes-par-element", "Notes par compétence", "      - { id: note, nature: note_chiffree, libelle: \"Note\", pour_chaque: competences, echelle: sur-vingt, compte_pour: competence }\n"),
        Form("notes-par-epreuve", "Notes des épreuves", "      - { id: note, nature: note_chiffree, libelle: \"Note\", pour_chaque: epreuves, echelle: sur-vingt, compte_pour: epreuve }\n"),
        Form("votes-par-bloc", "Votes", "      - { id: vote, nature: choix, libelle: \"Vote\", pour_chaque: blocs, echelle: vote, compte_pour: bloc }\n").Replace("id: evaluateur", "id: membre", StringComparison.Ordinal),
        Form("avis-sur-dossier", "Avis sur le dossier", "      - { id: avis, nature: choix, libelle: \"Avis\", pour_chaque: competences, echelle: oui_non, compte_pour: competence }\n      - { id: appuis, nature: notes, libelle: \"Ce que le dossier montre\", pour_chaque: competences, facultatif: oui }\n"),
        Form("grille-criteres", "Grille de critères", "      - { id: evaluation, nature: choix, libelle: \"évaluation\", pour_chaque: criteres, echelle: oui_non, compte_pour: competence }\n").Replace("id: commentaires", "id: observations", StringComparison.Ordinal),
        Form(null, "Grille sans modèle, à cases", Checked + "\n", "sans-modele-cases"),
        Form(null, "Grille sans modèle, à notes", "      - { id: note, nature: note_chiffree, libelle: \"Note\", pour_chaque: competences, echelle: sur-vingt, compte_pour: competence }\n      - { id: appuis, nature: notes, libelle: \"Ce que montre le dossier\", pour_chaque: competences, facultatif: oui }\n", "sans-modele-notes")));

    private static string Form(string? template, string title, string fields, string? code = null) =>
        $"""
          - code: {code ?? template}
            titre: "{title}"
            role: jury
            evaluateur: jury
            exemplaires: un_par_membre
            portee: individuelle

        """ + (template is null ? "" : $"    modele: {template}.md\n") + "    champs:\n" + Identity + "\n" + fields + End + "\n";
}

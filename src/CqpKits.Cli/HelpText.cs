namespace CqpKits.Cli;

/// <summary>The help, in French.</summary>
internal static class HelpText
{
    private static readonly Dictionary<string, string> Verbs = new()
    {
        ["init"] = """
            cqpkits init [dossier]

              Écrit un espace de travail à modifier (réglages, référentiels, modèles) dans ce dossier ; n'écrase rien.

            """,
        ["check"] = """
            cqpkits check [certification] [options]

              Vérifie un référentiel, ses modèles et son thème (tous sans argument) et dit toutes les fautes en une fois.

              --modele <fichier>      vérifie aussi que ce document Word de la branche peut servir de charte

            """,
        ["list"] = """
            cqpkits list [certification]

              Montre les certifications, leurs kits, leurs documents, leurs formulaires et les champs, avec le modèle employé.

            """,
        ["new"] = """
            cqpkits new <code>

              Écrit le départ commenté d'une nouvelle certification dans referentials/<code> ; n'écrase rien.

            """,
        ["diff"] = """
            cqpkits diff <avant> <après>

              Dit ce qui change entre deux versions d'une certification (ajouté, retiré, réécrit, déplacé, règles), et les formulaires
              déjà émis que cela touche. Une version est un code (agc) ou le dossier où elle est rangée (archives/2011/agc).

            """,
        ["schema"] = """
            cqpkits schema <certification>

              Écrit les schémas JSON qui permettent à VS Code de compléter et de souligner les fichiers YAML : celui du référentiel
              à côté de ses fichiers, les autres (cqpkits.yaml, theme.yaml, deliberation.yaml, decisions.yaml) dans schemas/.

            """,
        ["build"] = """
            cqpkits build <certification> [options]

              Fabrique les kits Word, un dossier par candidat.

              --kit <rôle>            seulement le kit de ce rôle (jury, president…)
              --document <nom>        seulement ce formulaire ou ce document (livret : le livret à imprimer)
              --all                   tous les kits, et les documents de référence qu'aucun kit ne nomme
              --candidates <fichier>  liste des candidats (CSV ou XLSX) ; sinon celle que nomme cqpkits.yaml
              --modele <fichier>      document Word de la branche, dont on reprend les styles, les marges, l'en-tête et le pied
              --vierge                formulaires vierges, sans candidat
              --format docx           format des documents
              --out <dossier>         dossier de sortie (« output » sinon)
              --remplacer             remplace un kit fait à partir d'autres formulaires

            """,
        ["watch"] = """
            cqpkits watch <certification> [options]

              Fait un aperçu vierge de tous les kits dans output/apercu, le refait à chaque modification et montre les fautes.
              Ctrl+C pour finir. Un aperçu ne se remplit pas : il n'est jamais relu.

              --modele <fichier>      document Word de la branche, dont on reprend l'apparence ; il est surveillé aussi

            """,
        ["read"] = """
            cqpkits read <fichier ou dossier>… [options]

              Relit des formulaires remplis et montre chaque réponse.

              --decisions <fichier>   décisions d'une personne (a-trancher.xlsx complété, decisions.yaml) ; peut se répéter
              --out <dossier>         écrit resultats.json et les questions (a-trancher.html et .xlsx), et applique
                                      les décisions déjà écrites dans ce dossier

            """,
        ["score"] = """
            cqpkits score <fichier ou dossier>… [options]

              Relit des formulaires remplis et calcule les résultats par les règles du référentiel.

              --regle <code>          règle à appliquer ; sinon celle en vigueur au jour de l'évaluation
              --deliberation <fichier> décisions du jury et éléments déjà acquis ; sinon deliberation.yaml à côté de kit.json
              --decisions <fichier>   décisions d'une personne (a-trancher.xlsx complété, decisions.yaml) ; peut se répéter
              --out <dossier>         écrit resultats.json, .csv et .xlsx et les questions (a-trancher.html et .xlsx), et
                                      applique les décisions déjà écrites dans ce dossier
              --documents             avec --out : fait aussi les documents Word (fiches, synthèses, attestations,
                                      certificats, procès-verbal, page de cohorte)
              --modele <fichier>      document Word de la branche, dont ces documents reprennent l'apparence

            """,
        ["saisie"] = """
            cqpkits saisie <dossier>… [options]

              Écrit une feuille de saisie (XLSX) pour chaque formulaire émis dans ces dossiers, à partir de sa définition figée :
              les réponses d'un formulaire rempli à la main y sont reportées, puis « read » et « score » la lisent.

              --deux                  deux feuilles par formulaire, pour deux personnes ; ce qui diffère est à trancher
              --out <dossier>         dossier de sortie (« saisie » dans le dossier du kit sinon)

            """,
        ["rules"] = """
            cqpkits rules test [certification]

              Vérifie les cas écrits à côté de chaque règle (« cas ») : notes données, résultat attendu.

            cqpkits rules explain <certification> [--regle <code>]

              Dit chaque règle en clair, avec les valeurs de part et d'autre de chaque seuil.

            """,
    };

    private const string Everywhere = """

        Avec toute commande :
          --quiet                 seulement les erreurs
          --json                  le résultat pour un programme, seul sur la sortie standard (sauf watch)

        """;

    /// <summary>Help of one command, or of all.</summary>
    public static string For(string? verb) => verb is not null && Verbs.TryGetValue(verb, out var text)
        ? text.TrimEnd('\n') + "\n" + Everywhere
        : "CqpKits : kits d'évaluation des CQP, du référentiel au résultat.\n\n"
            + string.Join('\n', Verbs.Values)
            + Everywhere
            + "\nCodes de sortie : 0 fait, 1 des erreurs ont été dites, 2 commande mal écrite.\n";
}

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
            cqpkits check [certification]

              Vérifie un référentiel et ses modèles (tous sans argument) et dit toutes les fautes en une fois.

            """,
        ["schema"] = """
            cqpkits schema <certification>

              Écrit le schéma JSON qui permet à VS Code de compléter et de souligner les fichiers du référentiel.

            """,
        ["build"] = """
            cqpkits build <certification> [options]

              Fabrique les formulaires Word, un dossier par candidat.

              --kit <rôle>            seulement les formulaires de ce rôle (jury, president…)
              --document <nom>        seulement ce document
              --all                   tous les documents (c'est le cas sans --kit ni --document)
              --candidates <fichier>  liste des candidats (CSV) ; sinon celle que nomme cqpkits.yaml
              --vierge                formulaires vierges, sans candidat
              --format docx           format des documents
              --out <dossier>         dossier de sortie (« output » sinon)
              --remplacer             remplace un kit fait à partir d'autres formulaires

            """,
        ["read"] = """
            cqpkits read <fichier ou dossier>… [options]

              Relit des formulaires remplis et montre chaque réponse.

              --json                  le résultat pour un programme, sur la sortie standard
              --out <dossier>         écrit aussi resultats.json dans ce dossier

            """,
        ["score"] = """
            cqpkits score <fichier ou dossier>… [options]

              Relit des formulaires remplis et calcule les résultats par les règles du référentiel.

              --regle <code>          règle à appliquer ; sinon celle en vigueur au jour de l'évaluation
              --json                  le résultat pour un programme, sur la sortie standard
              --out <dossier>         écrit aussi resultats.json et resultats.csv dans ce dossier

            """,
    };

    /// <summary>Help of one command, or of all.</summary>
    public static string For(string? verb) => verb is not null && Verbs.TryGetValue(verb, out var text)
        ? text
        : "CqpKits : kits d'évaluation des CQP, du référentiel au résultat.\n\n"
            + string.Join('\n', Verbs.Values)
            + "\nCodes de sortie : 0 fait, 1 des erreurs ont été dites, 2 commande mal écrite.\n";
}

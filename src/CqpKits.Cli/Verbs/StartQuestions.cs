using CqpKits.Cli.Commands;
using CqpKits.Diagnostics;
using CqpKits.Kits.Starting;

namespace CqpKits.Cli.Verbs;

/// <summary>Asks what a new certification is; an answer that is not understood is asked again, an empty one is the first of the list.</summary>
/// <param name="questions">Who is asked.</param>
/// <param name="output">Where what is wrong with an answer is said.</param>
internal sealed class StartQuestions(IQuestions questions, TextWriter output)
{
    /// <summary>The answers; null when the person ends the input.</summary>
    public StartAnswers? Ask()
    {
        output.WriteLine("Quelques questions ; Entrée prend la première réponse. Tout peut se changer ensuite dans les fichiers.");
        return questions.Ask("Intitulé officiel de la certification : ") is { } title
            && Choose("Elle est faite de", StartWords.Structures, w => StartWords.Read(null, w, [], null, null)) is { } structure
            && Choose("Qui évalue (plusieurs réponses séparées par des virgules)", StartWords.Assessors, w => StartWords.Read(null, null, [w], null, null)) is { } people
            && Choose("Chaque réponse est", StartWords.Scales, w => StartWords.Read(null, null, [], w, null)) is { } scale
            && Choose("La certification est obtenue", StartWords.Awards, w => StartWords.Read(null, null, [], null, w)) is { } award
            && Day() is { } since
                ? award with { Since = since.Since, Title = title.Trim().Length > 0 ? title.Trim() : null, Structure = structure.Structure, Assessors = people.Assessors, Scale = scale.Scale }
                : null;
    }

    private StartAnswers? Choose<T>(string question, IReadOnlyList<StartWord<T>> words, Func<string, Checked<StartAnswers>> read)
        where T : struct
    {
        output.WriteLine($"{question} :");
        foreach (var (index, word) in words.Index())
        {
            output.WriteLine($"  {index + 1}  {word.Word} : {word.Description}");
        }

        return Understood("Réponse : ", typed => read(Words(typed, words)), fault => fault.Message);
    }

    /// <summary>Answers with the first day of the rule, or with none where nothing is typed; null when the person ends the input.</summary>
    private StartAnswers? Day() => Understood(
        "Premier jour où cette règle s'applique, JJ/MM/AAAA (Entrée : pas encore connu) : ", typed => StartWords.Read(null, null, [], null, null, typed), fault => $"{fault.Message} {fault.Hint}");

    /// <summary>The first answer that is understood; null when the person ends the input.</summary>
    private StartAnswers? Understood(string question, Func<string, Checked<StartAnswers>> read, Func<Diagnostic, string> said)
    {
        while (questions.Ask(question) is { } typed)
        {
            var answer = read(typed);
            if (answer.Value is { } understood)
            {
                return understood;
            }

            foreach (var fault in answer.Diagnostics)
            {
                output.WriteLine($"  {said(fault)}");
            }
        }

        return null;
    }

    /// <summary>What was typed, with numbers of the list replaced by their words.</summary>
    private static string Words<T>(string typed, IReadOnlyList<StartWord<T>> words)
        where T : struct => typed.Trim().Length == 0 ? words[0].Word
        : string.Join(",", typed.Split(',', StringSplitOptions.TrimEntries).Select(t => int.TryParse(t, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= words.Count ? words[n - 1].Word : t));
}

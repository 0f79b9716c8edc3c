using System.CommandLine;
using CqpKits.Cli.Commands;
using CqpKits.Cli.Presentation;
using CqpKits.Cli.Usage;
using CqpKits.Kits.Watching;

namespace CqpKits.Cli.Verbs;

/// <summary>The command <c>watch</c>.</summary>
internal static class WatchVerb
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(400);

    private static readonly Argument<string> Certification = Word.Needed("certification", "Le code de la certification.");
    private static readonly Option<string?> StyleFile = Word.Value("--style", "fichier", "Le document Word de la branche, dont on reprend l'apparence ; il est surveillé aussi.");
    private static readonly Option<string?> Format = FormatOption.Make();

    public static Verb Make() => new(
        "watch",
        "Fait un aperçu vierge de tous les kits dans output/apercu, le refait à chaque modification et montre les fautes.\nCtrl+C pour finir. Un aperçu ne se remplit pas : il n'est jamais relu.",
        Watch,
        Certification, StyleFile, Format);

    private static CommandAnswer Watch(Invocation call)
    {
        using var interruption = new Interruption(call.Terminal.Interruption);
        return CommandAnswer.Messages(WatchCertification.Run(
            call.Workspace,
            call.Value(Certification),
            call.PathOf(StyleFile),
            FormatOption.Of(call, Format),
            call.Terminal.Pause ?? (() => !interruption.Token.WaitHandle.WaitOne(Beat)),
            round => WatchPresentation.Show(round, call)));
    }
}

using System.Text;
using CqpKits.Cli;
using CqpKits.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var isPerson = !Console.IsInputRedirected && !Console.IsOutputRedirected;
return CommandLine.Run(args, new Terminal(Console.Out, Console.Error, Environment.CurrentDirectory)
{
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Questions = isPerson ? new ConsoleQuestions(Console.In, Console.Out) : null,
});

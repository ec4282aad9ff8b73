using System.Globalization;
using System.Runtime.InteropServices.JavaScript;

namespace ApprovalHub.Designer.Server.First;

/// <summary>
/// What <c>js/boot.js</c> found and asked for while the runtime was on its way: language, looks and the answers of the first view. It comes over
/// at once and as one text, since every other way into the browser costs the first view more.
/// </summary>
internal sealed partial class Beginning
{
    private Beginning(string language, bool dark, TimeSpan? ahead, Answer[] answers) => (Language, IsDark, Ahead, Answers) = (language, dark, ahead, answers);

    /// <summary>zh-CN or en.</summary>
    public string Language { get; }

    public bool IsDark { get; }

    /// <summary>By how much the server's clock is ahead of this machine's; null where it has not answered.</summary>
    public TimeSpan? Ahead { get; }

    public Answer[] Answers { get; }

    public static async Task<Beginning> ReadAsync() => Of(await BegunAsync());

    /// <summary>Language, looks and milliseconds ahead, each on a line; then three lines for each answer: path, status, body.</summary>
    internal static Beginning Of(string text)
    {
        var lines = text.Split('\n');
        var answers = new Answer[(lines.Length - 3) / 3];
        for (var at = 0; at < answers.Length; at++)
            answers[at] = new Answer(lines[3 + 3 * at], (int)Whole(lines[4 + 3 * at]), lines[5 + 3 * at]);
        return new Beginning(lines[0], lines[1] == "dark", lines[2].Length == 0 ? null : TimeSpan.FromMilliseconds(Whole(lines[2])), answers);
    }

    private static long Whole(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [JSImport("globalThis.hub.begun")]
    private static partial Task<string> BegunAsync();
}

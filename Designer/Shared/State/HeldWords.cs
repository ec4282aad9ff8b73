using ApprovalHub.Api.Contracts;

namespace ApprovalHub.Designer.State;

/// <summary>
/// What a page is searched for. Words may stand in the address, to be kept and sent; numbers of people (证件号码、统一社会信用代码、手机号码) are held in
/// the page alone and go to the server in a header, because histories, links and logs keep addresses.
/// </summary>
public sealed class HeldWords
{
    private string? held;
    private bool mine;

    /// <summary>Whether it is a number of somebody, or may become one.</summary>
    public static bool IsPersonal(string? words) => PersonalNumbers.IsPersonal(words);

    /// <summary>The part that goes to the server in the address.</summary>
    public static string? InAddress(string? words) => IsPersonal(words) ? null : words;

    /// <summary>The part that goes in <see cref="Api.Contracts.HubHeaders.Find"/>.</summary>
    public static string? InHeader(string? words) => IsPersonal(words) ? PersonalNumbers.Bare(words!) : null;

    /// <summary>What is searched for: what is held, else what the address says.</summary>
    public string? Over(string? address) => held ?? address;

    /// <summary>Something else was typed; the page goes to the address that says the rest.</summary>
    public void Take(string? words) => (held, mine) = (InHeader(words), true);

    /// <summary>The address has changed: words there are searched for now, and who comes to the place itself begins anew.</summary>
    /// <param name="words">What the address says.</param>
    /// <param name="isPlain">Whether the address asks for nothing, as that of the place in the rail.</param>
    /// <returns>Whether the address held a number, which is to be taken out of it.</returns>
    public bool Follow(string? words, bool isPlain)
    {
        if (!string.IsNullOrWhiteSpace(words))
            held = InHeader(words);
        else if (isPlain && !mine)
            held = null;
        mine = false;
        return IsPersonal(words);
    }
}

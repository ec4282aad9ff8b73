using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People.Identity;

namespace ApprovalHub.Domain.Cases;

/// <summary>代理人 or helper (代办帮办) with the authority on record (R-AGENT).</summary>
public sealed class Agent
{
    private Agent()
    {
    }

    public string Name { get; private init; } = "";

    public string IdNumber { get; private init; } = "";

    public string Phone { get; private init; } = "";

    /// <summary>What the authority rests on: the letter of authority (委托书) and its date.</summary>
    public string Authority { get; private init; } = "";

    public static Agent From(string name, string idNumber, string phone, string authority, DateOnly today) => new()
    {
        Name = Text.Required(name, "agent.name", 100),
        IdNumber = CitizenId.Parse(idNumber, today).Value.Value,
        Phone = MobileNumber.Parse(phone).Value.Value,
        Authority = Text.Required(authority, "agent.authority", 200),
    };
}

using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>The templates that are delivered with the product.</summary>
internal static class Shipped
{
    public static IReadOnlyList<string> Names { get; } =
        ["instant", "standard", "standard-site-visit", "joint", "hearing", "collective", "commitment"];

    public static TheoryData<string> All => [.. Names];

    public static ProcessDefinition Load(string name) => ProcessDefinition.Parse(Text(name)).Value;

    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates", name + ".json"));
}

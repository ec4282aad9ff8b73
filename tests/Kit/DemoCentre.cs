using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.Seeding;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Tests.Kit;

/// <summary>The shipped seed: the demo centre that every hub starts with.</summary>
public static class DemoCentre
{
    private static readonly Lazy<SeedFolder> Shipped =
        new(() => SeedFolder.ReadAsync(Path.Combine(AppContext.BaseDirectory, "Kit"), CancellationToken.None).GetAwaiter().GetResult());

    private static readonly Lazy<SeedContent> Read = new(() => SeedReader.Read(Shipped.Value.Centre) is { IsOk: true } seed
        ? seed.Value
        : throw new InvalidOperationException("The shipped seed has faults; Shipped_seed names them."));

    private static readonly Lazy<MessageTemplates> Texts = new(() => MessageImport.Read(SeedFile.FromText(
        MessageImport.FileName, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Kit", MessageImport.FileName)))).Value
        ?? throw new InvalidOperationException("The shipped texts of messages have faults; Message_texts names them."));

    /// <summary>The shipped texts of messages.</summary>
    public static MessageTemplates Messages => Texts.Value;

    /// <summary>The shipped files.</summary>
    public static SeedFolder Files => Shipped.Value;

    public static SeedContent Seed => Read.Value;

    /// <summary>The person of an account.</summary>
    public static Guid Person(string account) =>
        Seed.People.SingleOrDefault(p => p.Account == account)?.Id ?? throw new ArgumentException($"Nobody in the seed has the account {account}.");

    /// <summary>The matter whose name begins so.</summary>
    public static MatterContent Matter(string name) => Seed.Matters.Single(m => m.Name.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Writes all of it into an empty database, as the product does at its first start.</summary>
    internal static async Task FillAsync(string connectionString)
    {
        await using var services = HubServices.Of(connectionString).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SeedDemo.Handler>().HandleAsync(Files, "demo-password-of-tests", CancellationToken.None);
    }
}

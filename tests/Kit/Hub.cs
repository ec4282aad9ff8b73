using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Tests.Kit;

/// <summary>
/// A whole service centre for one test: the real handlers on a real database, with the shipped matters, people and calendar. Only the clock and
/// the person who is signed in are the test's to choose. Acts read like the domain: see the other parts of this class.
/// </summary>
public sealed partial class Hub : IAsyncDisposable
{
    private readonly string folder;
    private readonly string connectionString;
    private readonly ServiceProvider services;
    private readonly TestUser user = new();
    private bool bookChanged;

    private Hub(string folder, string connectionString, Action<IServiceCollection>? more)
    {
        (this.folder, this.connectionString) = (folder, connectionString);
        services = Compose(more);
    }

    /// <summary>Friday, 18 September 2026, nine o'clock, until a test says otherwise.</summary>
    public FakeTimeProvider Clock { get; } = new(ShanghaiTime.At(new DateOnly(2026, 9, 18), new TimeOnly(9, 0)));

    public SqlTally Sql { get; } = new();

    public Sabotage Sabotage { get; } = new();

    /// <summary>How the hub's database is reached, for a test that goes behind the program's back.</summary>
    public string ConnectionString => connectionString;

    public DateOnly Today => ShanghaiTime.Day(Clock.GetUtcNow());

    /// <summary>Opens a hub; dispose it.</summary>
    /// <param name="more">What a test registers besides, or in place of what the kit chose.</param>
    public static async Task<Hub> OpenAsync(Action<IServiceCollection>? more = null)
    {
        var folder = Directory.CreateTempSubdirectory("approvalhub-hub-").FullName;
        return new Hub(folder, await HubStore.Current.TakeAsync(folder), more);
    }

    /// <summary>Signs in a demo person for all that follows.</summary>
    public Hub As(string account)
    {
        user.SignIn(DemoCentre.Person(account));
        return this;
    }

    /// <summary>Signs everybody out.</summary>
    public Hub AsNobody()
    {
        user.SignIn(null);
        return this;
    }

    /// <summary>Signs in a person for the rest of the calling async method only: two of them can act at once.</summary>
    public void AsHere(string account) => user.SignInHere(DemoCentre.Person(account));

    /// <summary>Sets the clock, for example <c>2026-09-18 09:00</c> in Shanghai; back too.</summary>
    public Hub At(string when)
    {
        var at = DateTime.ParseExact(when, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        Clock.AdjustTime(ShanghaiTime.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)));
        return this;
    }

    /// <summary>Calls a handler as one request: a unit of work of its own.</summary>
    public async Task<T> Ask<THandler, T>(Func<THandler, Task<T>> call)
        where THandler : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await call(scope.ServiceProvider.GetRequiredService<THandler>());
    }

    /// <summary>Another server on the hub's database, at the hub's time, which breaks by a sabotage of its own; dispose it.</summary>
    public ServiceProvider Server(Sabotage sabotage, Action<IServiceCollection>? more = null)
    {
        var collection = HubServices.Of(connectionString, [.. sabotage.Interceptors])
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ICurrentUser>(user)
            .AddSingleton<IFileStore>(new TestFiles(folder));
        more?.Invoke(collection);
        return collection.BuildServiceProvider();
    }

    /// <summary>A context of its own on the hub's database, not counted and not sabotaged.</summary>
    public HubDb Db() => TestDatabase.Open(connectionString);

    /// <summary>Runs a change of the book (people, matters, calendar) and tells everybody.</summary>
    public async Task Change(Action<HubDb> change)
    {
        bookChanged = true;
        await using var db = Db();
        change(db);
        await BookShelf.TouchAsync(db, Clock.GetUtcNow(), CancellationToken.None);
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        HubStore.Current.GiveBack(connectionString, bookChanged);
        Directory.Delete(folder, recursive: true);
    }

    private ServiceProvider Compose(Action<IServiceCollection>? more)
    {
        var collection = HubServices.Of(connectionString, [Sql, Sql.Transactions, .. Sabotage.Interceptors])
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ICurrentUser>(user)
            .AddSingleton<IFileStore>(new TestFiles(folder));
        more?.Invoke(collection);
        return collection.BuildServiceProvider();
    }
}

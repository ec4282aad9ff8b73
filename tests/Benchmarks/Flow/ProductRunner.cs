using System.Diagnostics;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Review;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>The product: its own handlers with a scope an act, as a request has it. Every act carries an idempotency key.</summary>
internal sealed class ProductRunner(IServiceProvider services, Centre centre) : ICaseRunner
{
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static readonly ApplicantDetails Applicant =
        new(ApplicantKind.Person, "张三", "11010519491231002X", "13800138000", "红旗区人民路1号");

    /// <summary>All that the product consists of, on a database.</summary>
    public static ServiceProvider Services(Store store, params IInterceptor[] interceptors) => Collection(store, interceptors).BuildServiceProvider();

    /// <summary>The same, for a caller that puts something in the place of a part.</summary>
    public static IServiceCollection Collection(Store store, params IInterceptor[] interceptors)
    {
        var services = new ServiceCollection();
        services.AddFeatures();
        store.Provider.AddContexts(services, (_, builder) => store.Use(builder, interceptors));
        services.AddScoped<SignedIn>().AddScoped<ICurrentUser>(p => p.GetRequiredService<SignedIn>());
        services.AddSingleton<IWorkNews, QuietNews>().AddSingleton(new PlatformList(Platforms.All));
        services.AddSingleton<IDatabaseFaults>(store.Provider).AddSingleton<IDatabaseClock>(store.Provider).AddSingleton(store.Provider.Numbers);
        services.AddSingleton<IProcessEngine, BuiltInEngine>().AddSingleton<IDocumentPress, PlainPress>().AddSingleton<IPaperSigner>(new NoSigner()).AddSingleton<IFileStore>(new NoFiles());
        services.AddSingleton<TimeProvider, BenchClock>().AddSingleton(new PublicAddress(new Uri("https://hall.example/")));
        return services;
    }

    public async Task RunAsync(IReadOnlyDictionary<Act, Timings> times) => await OneAsync((act, time) =>
    {
        times[act].Add(time);
        return Task.CompletedTask;
    });

    /// <summary>Runs one case and tells after each act how long it took; answers the case's key.</summary>
    public async Task<Guid> OneAsync(Func<Act, TimeSpan, Task> done)
    {
        var answer = await TimedAsync(Act.Receive, centre.Clerk, ReceiveAsync, done);
        var (id, a, b) = (answer.CaseId, Open(answer, "reviewA"), Open(answer, "reviewB"));
        await TimedAsync(Act.ReviewA, centre.ReviewerA, s => CompleteAsync(s, id, a, "Passed", centre.ReviewerA), done);
        answer = await TimedAsync(Act.ReviewB, centre.ReviewerB, s => CompleteAsync(s, id, b, "Passed", centre.ReviewerB), done);
        var decide = Open(answer, "decide");
        answer = await TimedAsync(Act.Issue, centre.Head, s => CompleteAsync(s, id, decide, "Granted", centre.Head), done);
        return answer.State == CaseState.Ended ? id : throw new InvalidOperationException($"Case {answer.Number} has not ended.");
    }

    /// <summary>Receives and accepts one case, and leaves it to the departments.</summary>
    public Task ReceivedAsync() => TimedAsync(Act.Receive, centre.Clerk, ReceiveAsync, (_, _) => Task.CompletedTask);

    private async Task<ActAnswer> TimedAsync(
        Act act, Guid who, Func<IServiceProvider, Task<ActAnswer>> work, Func<Act, TimeSpan, Task> done)
    {
        var from = Stopwatch.GetTimestamp();
        ActAnswer answer;
        await using (var scope = services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<SignedIn>().PersonId = who;
            answer = await work(scope.ServiceProvider);
        }
        await done(act, Stopwatch.GetElapsedTime(from));
        return answer;
    }

    private Task<ActAnswer> ReceiveAsync(IServiceProvider scope) => scope.GetRequiredService<ReceiveCase.Handler>().AtCounterAsync(
        new ReceiveCase.Command
        {
            MatterCode = Centre.MatterCode,
            Applicant = Applicant,
            Materials = [.. Enumerable.Range(1, 5).Select(i => new MaterialIn($"M0{i}", 1, 1, MaterialWay.Paper))],
            FormJson = """{"premises":"红旗区人民路1号","area":120,"kind":"餐饮服务","licence":{"premises":"红旗区人民路1号","business":"Catering","items":["热食类食品制售"]}}""",
            Intake = new TaskAnswer("Accepted", new Opinion("材料齐全，予以受理")),
        },
        NewKey(centre.Clerk), CancellationToken.None);

    private static Task<ActAnswer> CompleteAsync(IServiceProvider scope, Guid id, Guid task, string outcome, Guid who) =>
        scope.GetRequiredService<CompleteTask.Handler>().HandleAsync(
            new ActRequest(id, null, NewKey(who)),
            new CompleteTask.Command(task, new TaskAnswer(outcome, new Opinion("经审查，符合法定条件，同意"))), CancellationToken.None);

    private static IdempotencyKey NewKey(Guid who) => new(who.ToString(), Guid.CreateVersion7().ToString(), Hash);

    private static Guid Open(ActAnswer answer, string node) => answer.Open.Single(t => t.NodeId == node).Id;
}

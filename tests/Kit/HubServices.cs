using ApprovalHub.Domain.Process;
using ApprovalHub.Features;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Papers;
using ApprovalHub.Features.People;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Tests.Kit;

/// <summary>The real features on a database; what is registered later takes the place of what stands here.</summary>
public static class HubServices
{
    public static IServiceCollection Of(string connectionString, params IInterceptor[] interceptors) => new ServiceCollection()
        .AddFeatures()
        .AddSingleton(TimeProvider.System)
        .AddSingleton<ICurrentUser>(new TestUser())
        .AddSingleton<IDocumentPress, TestPress>().AddSingleton<IPaperSigner, TestSigner>().AddSingleton<IOfdPress, TestOfdPress>().AddSingleton<IDossierBinder, TestBinder>()
        .AddSingleton<IPostingListPress, TestPress>().AddSingleton(_ => new DossierPlaces(2, TimeSpan.FromMilliseconds(50)))
        .AddSingleton<IProcessEngine, BuiltInEngine>()
        .AddSingleton(TestDatabase.Provider.Numbers)
        .AddSingleton<IDatabaseFaults>(TestDatabase.Provider)
        .AddSingleton<IDatabaseClock>(TestDatabase.Provider)
        .AddSingleton<IWorkNews>(new TestNews()).AddSingleton(PlatformList.None)
        .AddSingleton(new PublicAddress(new Uri("https://hub.test/"))).AddSingleton(_ => DemoCentre.Messages)
        .AddScoped<IPasswordHasher<Account>, PasswordHasher<Account>>()
        .AddScoped<IHubDb>(_ => TestDatabase.Open(connectionString, interceptors));
}

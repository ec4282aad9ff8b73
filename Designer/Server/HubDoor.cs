using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Demo;
using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Contracts.Intake;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Api.Contracts.Templates;
using Refit;

namespace ApprovalHub.Designer.Server;

/// <summary>The one door to the server: every interface of the contracts, each call through the same handlers, each failure a <see cref="HubProblem"/>.</summary>
public static class HubDoor
{
    /// <summary>Adds the contracts' interfaces. A new one is one line here.</summary>
    public static IServiceCollection AddHubApi(this IServiceCollection services, Uri server)
    {
        services.AddTransient<LanguageHandler>().AddTransient<SessionHandler>().AddTransient<ClockHandler>();
        return services
            .Add<ISessionApi>(server)
            .Add<IInboxApi>(server)
            .Add<ICaseApi>(server)
            .Add<ITaskApi>(server)
            .Add<IPaperApi>(server)
            .Add<IMatterApi>(server)
            .Add<ITemplateApi>(server)
            .Add<ICalendarApi>(server)
            .Add<ICalendarEditsApi>(server)
            .Add<ISupervisionApi>(server)
            .Add<IPeopleApi>(server)
            .Add<IPublicApi>(server)
            .Add<IFileApi>(server)
            .Add<IPublicFileApi>(server)
            .Add<IIntakeApi>(server)
            .Add<IDraftApi>(server)
            .Add<IPublicDraftApi>(server)
            .Add<IDispatchApi>(server)
            .Add<IDemoApi>(server);
    }

    private static IServiceCollection Add<T>(this IServiceCollection services, Uri server)
        where T : class
    {
        services.AddRefitGeneratedClient<T>(_ => Settings())
            .ConfigureHttpClient(http => http.BaseAddress = server)
            .RemoveAllLoggers()
            .AddHttpMessageHandler<LanguageHandler>()
            .AddHttpMessageHandler<SessionHandler>()
            .AddHttpMessageHandler<ClockHandler>();
        return services;
    }

    private static RefitSettings Settings() => new(new SystemTextJsonContentSerializer(HubJson.Options))
    {
        ExceptionFactory = async response => response.IsSuccessStatusCode ? null : await HubProblem.ReadAsync(response),
        // A problem that a handler threw stays one; Refit would wrap it.
        TransportExceptionFactory = (_, fault, _) => fault,
    };
}

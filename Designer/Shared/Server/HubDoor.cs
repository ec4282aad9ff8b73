using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Demo;
using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Api.Contracts.Green;
using ApprovalHub.Api.Contracts.Inbound;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Contracts.Intake;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Notices;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Api.Contracts.Reconciliation;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Api.Contracts.Tables;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Api.Contracts.Tolerance;
using ApprovalHub.Designer.Server.First;

namespace ApprovalHub.Designer.Server;

/// <summary>The one door to the server: every interface of the contracts, each call through the same handlers, each failure a <see cref="HubProblem"/>.</summary>
public static class HubDoor
{
    /// <summary>Adds the contracts' interfaces. A new one is one line here.</summary>
    /// <param name="services">What the pages are made with.</param>
    /// <param name="server">Where the server is.</param>
    /// <param name="wire">How requests go out; null: as the browser sends them.</param>
    public static IServiceCollection AddHubApi(this IServiceCollection services, Uri server, HttpMessageHandler? wire = null)
    {
        var line = new HubLine(server, wire);
        return services
            .AddSingleton(line)
            .AddSingleton<FirstAnswers>()
            .AddSingleton<ISessionApi>(given => new FirstSession(given.GetRequiredService<FirstAnswers>(), () => line.To<ISessionApi>(given)))
            .AddSingleton<IInboxApi>(given => new FirstInbox(given.GetRequiredService<FirstAnswers>(), () => line.To<IInboxApi>(given)))
            .AddSingleton<ICalendarApi>(given => new FirstCalendar(given.GetRequiredService<FirstAnswers>(), () => line.To<ICalendarApi>(given)))
            // Rows of a list hold it so: it is made with the first act.
            .AddSingleton<Func<ITaskApi>>(given => given.GetRequiredService<ITaskApi>)
            .AddSingleton(line.To<ITaskApi>)
            .AddSingleton(line.To<ICaseApi>)
            .AddSingleton(line.To<IPaperApi>)
            .AddSingleton(line.To<IMatterApi>)
            .AddSingleton(line.To<ITemplateApi>)
            .AddSingleton(line.To<ITableApi>)
            .AddSingleton(line.To<ITemplateDraftApi>)
            .AddSingleton(line.To<IRehearsalApi>)
            .AddSingleton(line.To<ITemplateMoveApi>)
            .AddSingleton(line.To<ICaseMoveApi>)
            .AddSingleton(line.To<ICalendarEditsApi>)
            .AddSingleton(line.To<ISupervisionApi>)
            .AddSingleton(line.To<IToleranceApi>)
            .AddSingleton(line.To<IGreenApi>)
            .AddSingleton(line.To<IReconciliationApi>)
            .AddSingleton(line.To<IInboundApi>)
            .AddSingleton<Func<INoticeApi>>(given => given.GetRequiredService<INoticeApi>)
            .AddSingleton(line.To<INoticeApi>)
            .AddSingleton(line.To<IPeopleApi>)
            .AddSingleton(line.To<IPublicApi>)
            .AddSingleton(line.To<IFileApi>)
            .AddSingleton(line.To<IPublicFileApi>)
            .AddSingleton(line.To<IIntakeApi>)
            .AddSingleton(line.To<IDraftApi>)
            .AddSingleton(line.To<IPublicDraftApi>)
            .AddSingleton(line.To<IDispatchApi>)
            .AddSingleton(line.To<IExchangeApi>)
            .AddSingleton(line.To<IDemoApi>);
    }
}

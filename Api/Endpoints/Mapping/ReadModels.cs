using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Contracts.Intake;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Drafts;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Features.Inbox;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Matters;
using ApprovalHub.Features.Review;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Features.Tracking;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>From results to responses, where the fields go across one to one (HOUSE.md D12); a test asserts that none is forgotten.</summary>
internal sealed class ReadModels : Profile
{
    public ReadModels()
    {
        CreateMap<ActAnswer, ActResponse>();
        CreateMap<ActAnswer.OpenedTask, ActResponse.OpenTask>();
        CreateMap<ActAnswer.ProducedPaper, ActResponse.NewPaper>();
        CreateMap<ListCases.Row, CaseLine>();
        CreateMap<FindParticipants.Round, ParticipantsResponse>();
        CreateMap<FindParticipants.Part, ParticipantsResponse.Part>();
        CreateMap<CountInbox.Counts, InboxCounts>();
        CreateMap<CountInbox.Buckets, InboxCounts.Buckets>();
        CreateMap<KnowApplicant.Duplicate, DuplicateLine>();
        CreateMap<MaterialFile, FileLine>().ForMember(line => line.Sha256, map => map.MapFrom(file => file.Hash));
        CreateMap<Draft, DraftLine>();
        CreateMap<ReadInbox.Row, InboxLine>()
            .ForMember(line => line.Outcomes, map => map.MapFrom(row => row.Outcomes.Split(',', StringSplitOptions.RemoveEmptyEntries)));
        CreateMap<CalendarEdit, CalendarEditLine>().ForMember(line => line.Cases, map => map.Ignore());
        CreateMap<PreviewEdit.Foreseen, EditPreviewResponse>();
        CreateMap<PreviewEdit.Line, EditPreviewResponse.Line>();
        CreateMap<MovedDate, EditPreviewResponse.Move>();
        CreateMap<ReadMoves.View, EditMovesResponse>();
        CreateMap<MissingYears.Year, MissingYearLine>();
        Followed();
        Supervision();
        Guides();
        PaperFile();
    }

    /// <summary>What an applicant sees of the case; the contract says which of its fields go out.</summary>
    private void Followed()
    {
        CreateMap<TrackPublic.View, PublicCaseResponse>().IncludeMembers(view => view.Case)
            .ForMember(seen => seen.Form, map => map.Ignore())
            .ForMember(seen => seen.ConsultPhone, map => map.MapFrom(view => view.Matter.ConsultPhone))
            .ForMember(seen => seen.ComplaintPhone, map => map.MapFrom(view => view.Matter.ComplaintPhone))
            .ForMember(seen => seen.Address, map => map.MapFrom(view => view.Matter.Address))
            .ForMember(seen => seen.Reason, map => map.MapFrom(view => view.EndedWith == null ? null : view.EndedWith.Words))
            .ForMember(seen => seen.Ground, map => map.MapFrom(view => view.EndedWith == null ? null : view.EndedWith.Ground));
        CreateMap<Case, PublicCaseResponse>(MemberList.None)
            .ForMember(seen => seen.MayWithdraw, map => map.MapFrom(subject => subject.MayBeWithdrawn))
            .ForMember(seen => seen.DeliveredBy, map => map.MapFrom(subject => subject.Delivery == null ? null : subject.Delivery.Way.ToString()))
            .ForMember(seen => seen.Tracking, map => map.MapFrom(subject => subject.Delivery == null || subject.Delivery.TrackingNo == null
                ? null : subject.Delivery.Carrier + " " + subject.Delivery.TrackingNo));
        CreateMap<TrackPublic.Material, PublicCaseResponse.Material>();
        CreateMap<Domain.People.Window, PublicCaseResponse.Window>();
        CreateMap<TrackPublic.Paper, PublicCaseResponse.Paper>();
        CreateMap<TrackPublic.Stop, PublicCaseResponse.Stop>();
        CreateMap<Domain.Ratings.Rating, PublicCaseResponse.Rating>();
        CreateMap<ReadMatters.Owner, DepartmentName>()
            .ForCtorParam(nameof(DepartmentName.Code), map => map.MapFrom(own => own.Department.Code))
            .ForCtorParam(nameof(DepartmentName.Name), map => map.MapFrom(own => own.Department.Name))
            .ForCtorParam(nameof(DepartmentName.ShortName), map => map.MapFrom(own => own.Department.ShortName));
    }

    private void Supervision()
    {
        CreateMap<LadderRung, LadderLine>().ForMember(line => line.Tells, map => map.MapFrom(rung => rung.Audiences));
        CreateMap<SupervisionRule, RuleLine>();
        CreateMap<SupervisionItem, ItemLine>().ForMember(line => line.Late, map => map.Ignore()).ForMember(line => line.Mine, map => map.Ignore())
            .ForMember(line => line.DepartmentName, map => map.Ignore()).ForMember(line => line.MatterName, map => map.Ignore()).ForMember(line => line.SeesCase, map => map.Ignore());
        CreateMap<ItemEntry, ItemResponse.Entry>();
        CreateMap<CountCards.Line, CardLine>();
        CreateMap<ReadStatistics.Figures, StatisticsResponse>();
        CreateMap<ReadStatistics.Matter, StatisticsResponse.Matter>();
        CreateMap<ReadStatistics.Step, StatisticsResponse.Step>();
        CreateMap<ReadStatistics.Spent, StatisticsResponse.Spent>();
        CreateMap<ReadStatistics.Stopped, StatisticsResponse.Stopped>();
        CreateMap<ReadStatistics.Overrun, StatisticsResponse.Overrun>();
    }

    private void Guides()
    {
        CreateMap<Limit, LimitValue>();
        CreateMap<MatterVersion, MatterResponse>();
        CreateMap<MatterContent, MatterGuide>().ForMember(guide => guide.Delegated, map => map.MapFrom(matter => Names(matter.Delegated)));
        CreateMap<MatterExtension, MatterGuide.MoreTime>();
        CreateMap<TolerancePolicy, MatterGuide.TolerancePolicy>();
        CreateMap<MatterHistory.Row, MatterVersionLine>().IncludeMembers(row => row.Published);
        CreateMap<MatterVersion, MatterVersionLine>(MemberList.None);
        CreateMap<Domain.Matters.Differences.MatterChange, MatterChange>();
        CreateMap<MatterMaterial, MatterGuide.Material>();
        CreateMap<SpecialProcedure, MatterGuide.Procedure>();
        CreateMap<MatterQuestion, MatterGuide.Question>();
        CreateMap<MatterResult, MatterGuide.Yield>();
        CreateMap<MatterVersion, MatterLine>().IncludeMembers(version => version.Content);
        CreateMap<MatterContent, MatterLine>(MemberList.None);
    }

    private static IReadOnlyList<string> Names(WindowAct acts) =>
        [.. Enum.GetValues<WindowAct>().Where(act => act != WindowAct.None && acts.HasFlag(act)).Select(act => act.ToString())];

    private void PaperFile()
    {
        CreateMap<Case, CaseResponse>()
            .ForMember(file => file.SupplyProvisional, map => map.Ignore())
            .ForMember(file => file.Promise, map => map.Ignore())
            .ForMember(file => file.Statutory, map => map.Ignore())
            .ForMember(file => file.DepartmentName, map => map.Ignore())
            .ForMember(file => file.Rules, map => map.Ignore())
            .ForMember(file => file.Followed, map => map.Ignore())
            .ForMember(file => file.Promised, map => map.Ignore());
        CreateMap<Applicant, CaseResponse.ApplicantValue>();
        CreateMap<Agent, CaseResponse.AgentValue>();
        CreateMap<CaseTask, CaseResponse.TaskValue>().ForCtorParam("Outcomes", map => map.MapFrom(task => task.OutcomeList))
            .ForMember(task => task.Clock, map => map.Ignore()).ForMember(task => task.DepartmentName, map => map.Ignore());
        CreateMap<CaseMaterial, CaseResponse.MaterialValue>();
        CreateMap<Delivery, CaseResponse.DeliveryValue>().ForCtorParam("HasSignature", map => map.MapFrom(delivery => delivery.Signature != null));
        CreateMap<CaseStop, CaseResponse.StopValue>().ForMember(stop => stop.ExpectedProvisional, map => map.Ignore());
        CreateMap<CaseExtension, CaseResponse.ExtensionValue>();
        CreateMap<ReadCase.Clock, ClockValue>().IncludeMembers(clock => clock.Reading);
        CreateMap<ClockReading, ClockValue>(MemberList.None)
            .ForMember(clock => clock.Due, map => map.MapFrom(reading => reading.Due.HasValue ? reading.Due.Value.Date : (DateOnly?)null))
            .ForMember(clock => clock.Provisional, map => map.MapFrom(reading => reading.Due.HasValue && reading.Due.Value.Provisional));
        CreateMap<ClockStop, ClockValue.StopValue>();
    }
}

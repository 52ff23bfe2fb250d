package org.holdfast.diagram.tests.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.holdfast.diagram.expression.ViewpointException;
import org.holdfast.diagram.tests.railway.Railway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing in the railway's viewpoint is made wrong each time. */
class OutsideTheSubsetTest {
    private static final String MAP = "Viewpoint 'Traffic' / Diagram 'Map'";
    private static final String STATION = MAP
            + " / layer 'Default' / container mapping 'RegionBox' / node mapping 'StationBox'";
    private static final String TRACK = MAP + " / layer 'Default' / edge mapping 'TrackEdge'";
    private static final String SQUARE = "labelPosition=\"node\" labelExpression=\"service:label\"";
    private static final String BUILD = MAP + " / layer 'Default' / tool section 'Build' / ";

    static Stream<Arguments> references() {
        return Stream.of(
                arguments("@subNodeMappings[name='StationBox']\" semanticConditionExpression",
                        "@subNodeMappings[name='Halt']\" x",
                        MAP + " / filter 'Staffed only' / mapping filter: mappings leads nowhere: " + MAP
                                + " / layer 'Default' / container mapping 'RegionBox' has no @subNodeMappings[name='Halt']"),
                arguments(
                        "mappings=\"//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0\"",
                        "mappings=\"//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.7\"",
                        MAP + " / filter 'Regions closed' / mapping filter: mappings leads nowhere: " + MAP
                                + " / layer 'Default' has no @containerMappings.7"),
                arguments(
                        "mappings=\"//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0\"",
                        "mappings=\"platform:/resource/other.odesign#/0\"",
                        MAP + " / filter 'Regions closed' / mapping filter: mappings 'platform:/resource/other.odesign#/0' is no "
                                + "reference inside this file; a path such as //@ownedViewpoints[name='…']/… was expected"),
                arguments("@entries[name='Paper']\"", "@entries[name='Cloth']\"",
                        STATION + " / square description: color leads nowhere: palette 'Rail' has no @entries[name='Cloth']"),
                arguments("color=\"//@userColorsPalettes[name='Rail']/@entries[name='Paper']\"",
                        "color=\"//@ownedViewpoints[name='Traffic']\"", STATION
                                + " / square description: color leads to Viewpoint 'Traffic'; a UserFixedColor was expected"),
                arguments("@entries[name='dark_red']", "@entries[name='pink']", STATION
                        + " / conditional style / ellipse node description / system color: 'environment:/viewpoint#//@systemColors/"
                        + "@entries[name='pink']' is no colour of Sirius' environment; environment:/viewpoint#//@systemColors/"
                        + "@entries[name='…'] was expected, with one of black, blue, chocolate, dark_blue, dark_chocolate, dark_gray, "
                        + "dark_green, dark_orange, dark_purple, dark_red, dark_yellow, gray, green, light_blue, light_chocolate, "
                        + "light_gray, light_green, light_orange, light_purple, light_red, light_yellow, orange, purple, red, white, "
                        + "yellow"),
                arguments(
                        "targetMapping=\"//@ownedViewpoints[name='Traffic']/@ownedRepresentations[name='Map']/@defaultLayer/"
                                + "@containerMappings[name='RegionBox']/@subNodeMappings[name='StationBox']\" sourceFinder",
                        "targetMapping=\"//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@edgeMappings.0\" sourceFinder",
                        TRACK + ": targetMapping leads to " + TRACK
                                + "; a mapping of nodes or containers was expected"));
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                arguments("domainClass=\"railway.Station\"", "", STATION
                        + ": the attribute domainClass is missing; a type such as package::Class was expected"),
                arguments("domainClass=\"railway.Station\"", "domainClass=\"railway::Staton\"", STATION
                        + ": the metamodels of this representation have no type 'railway::Staton'; did you mean 'railway::Station'?"),
                arguments("targetFinderExpression=\"feature:to\"", "", TRACK
                        + ": the attribute targetFinderExpression is missing; what leads from a source to its targets was expected"),
                arguments("useDomainElement=\"true\"", "useDomainElement=\"yes\"",
                        TRACK + ": useDomainElement is 'yes'; true or false was expected"),
                arguments("useDomainElement=\"true\"", "useDomainElement=\"true\" pathExpression=\"feature:via\"", TRACK
                        + ": the attribute pathExpression is outside what the built-in editor understands of edgeMappings"),
                arguments(SQUARE, SQUARE + " toolTipExpression=\"feature:name\"", STATION
                        + " / square description: the attribute toolTipExpression is outside what the built-in editor understands of "
                        + "SquareDescription; did you mean 'tooltipExpression'?"),
                arguments("style:SquareDescription", "style:GaugeCompositeStyleDescription", STATION
                        + " / gauge composite style description: 'GaugeCompositeStyleDescription' is no style of nodes that the "
                        + "built-in editor draws; SquareDescription, LozengeNodeDescription, EllipseNodeDescription, "
                        + "NoteDescription, DotDescription or WorkspaceImageDescription was expected"),
                arguments("lineStyle=\"dash\"", "lineStyle=\"wavy\"", TRACK
                        + " / conditional style / style: lineStyle is 'wavy'; the built-in editor knows SOLID, DASH, DOT, DASH_DOT"),
                arguments("name=\"ReliefEdge\"", "name=\"TrackEdge\"", MAP
                        + " / layer 'Relief' / edge mapping 'TrackEdge': the name is taken in this diagram, by " + TRACK
                        + " on line " + Railway.line("<edgeMappings name=\"TrackEdge\"")),
                arguments("filter:MappingFilter\" filterKind", "filter:VariableFilter\" filterKind", MAP
                        + " / filter 'Regions closed' / variable filter: a MappingFilter was expected, not a VariableFilter"),
                arguments("diagram:CustomLayoutConfiguration", "diagram:CompositeLayout", MAP
                        + " / composite layout: a CustomLayoutConfiguration was expected, not a CompositeLayout"),
                arguments("diagram-tool:ContainerCreationDescription", "diagram-tool:BehaviorTool", BUILD
                        + "behavior tool 'CreateRegion': 'BehaviorTool' is no tool that the built-in editor has"),
                arguments("<subModelOperations xsi:type=\"tool:RemoveElement\"/>",
                        "<subModelOperations xsi:type=\"tool:DeleteView\"/>",
                        MAP + " / layer 'Default' / tool section 'Edit' / "
                                + "delete element description 'Delete' / initial operation / change context / delete view: "
                                + "'DeleteView' is no operation that the built-in editor does; ChangeContext, CreateInstance, "
                                + "SetValue, Unset, MoveElement, RemoveElement, If, Switch, For or Let was expected"),
                arguments("featureName=\"from\" valueExpression", "featureName=\"service:end\" valueExpression", BUILD
                        + "edge creation description 'CreateTrack' / initial operation / change context / create instance / set "
                        + "value: featureName is 'service:end'; the name of a feature was expected, not an expression"),
                arguments("org.holdfast.diagram.tests.railway.RailwayServices", "org.example.None",
                        "Viewpoint 'Traffic' / Java extension: there is no class org.example.None"),
                arguments("org.holdfast.diagram.tests.railway.RailwayServices",
                        "org.holdfast.diagram.tests.railway.Railway",
                        "Viewpoint 'Traffic' / Java extension: services are public methods of a public class with a public "
                                + "constructor without arguments, which org.holdfast.diagram.tests.railway.Railway is not"));
    }

    static Stream<Arguments> expressions() {
        String square = STATION + " / square description: expression ";
        return Stream.of(
                arguments(SQUARE, "labelPosition=\"node\" labelExpression=\"aql:self.name\"",
                        square + "'aql:self.name': the built-in "
                                + "editor has no such language; feature:, var:, service: or plain words were expected"),
                arguments(SQUARE, "labelPosition=\"node\" labelExpression=\"service:lable\"",
                        square + "'service:lable': there is no service 'lable'; did you mean 'label'?"),
                arguments(SQUARE, "labelPosition=\"node\" labelExpression=\"service:label('x')\"",
                        square + "'service:label('x')': "
                                + "''x'' is no variable; Sirius hands variables to services and nothing else"),
                arguments(SQUARE, "labelPosition=\"node\" labelExpression=\"service:label(a,)\"",
                        square + "'service:label(a,)': "
                                + "'' is no variable; Sirius hands variables to services and nothing else"),
                arguments(SQUARE, "labelPosition=\"node\" labelExpression=\"service:label(service:x())\"",
                        square + "'service:label(service:x())': a service was expected, and in brackets names of variables: "
                                + "service:name(variable, variable)"),
                arguments(SQUARE, "labelPosition=\"node\" labelExpression=\"feature:a.b\"",
                        square + "'feature:a.b': the name of a feature was expected after the colon"),
                arguments(SQUARE, "labelPosition=\"node\" labelExpression=\"var:\"",
                        square + "'var:': the name of a variable was expected after the colon"));
    }

    @ParameterizedTest
    @MethodSource({ "references", "elements", "expressions" })
    void isToldWithItsPlace(String place, String wrong, String message) {
        String odesign = Railway.text(place, wrong);
        ViewpointException e = assertThrows(ViewpointException.class, () -> Railway.read(odesign));

        assertEquals("railway.odesign, line " + e.place().line() + ": " + message, e.getMessage());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void namesTheLine(String place, String wrong) {
        String odesign = Railway.text(place, wrong);

        assertEquals(Railway.line(place),
                assertThrows(ViewpointException.class, () -> Railway.read(odesign)).place().line());
    }

    static Stream<Arguments> lines() {
        return Stream.of(arguments("lineStyle=\"dash\"", "lineStyle=\"wavy\""), arguments(SQUARE, "x=\"y\""),
                arguments("useDomainElement=\"true\"", "useDomainElement=\"yes\""));
    }
}

// Publish and subscribe over MQTT.
$version: "2.0"

namespace smithy.mqtt

/// JSON payloads over MQTT.
@trait(selector: "service")
@protocolDefinition
structure mqttJson {}

/// Publishes to the topic; `{label}` stands for an input member.
@trait(
  selector: "operation :not(-[output]-> * > member)"
  conflicts: ["smithy.mqtt#subscribe"]
  breakingChanges: [{ change: "any" }]
)
@traitValidators(
  "MqttPublishInput.NoEventStreams": {
    selector: "-[input]-> structure > member :test(> union [trait|streaming])"
    message: "An event stream cannot be published."
  }
  MqttUnsupportedErrors: {
    selector: ":test(-[error]->)"
    message: "A publisher gets no error back."
    severity: "DANGER"
  }
)
@pattern("^[^#+]+$")
string publish

/// Subscribes to the topic; messages come as an event stream.
@trait(
  selector: "operation :test(-[output]->)"
  conflicts: ["smithy.mqtt#publish"]
  breakingChanges: [{ change: "any" }]
)
@traitValidators(
  "MqttSubscribeInput.MissingTopicLabel": {
    selector: "-[input]-> structure > member :not([trait|smithy.mqtt#topicLabel])"
    message: "Every input member has to be a topic label."
  }
  MqttUnsupportedErrors: {
    selector: ":test(-[error]->)"
    message: "A subscriber gets no error back."
    severity: "DANGER"
  }
  "MqttSubscribeOutput.MissingEventStream": {
    selector: ":test(-[output]-> :not(> member > union [trait|streaming]))"
    message: "The output needs an event stream."
  }
  "MqttSubscribeOutput.EventHeaderNotSupported": {
    selector: "-[output]-> structure > member > union [trait|streaming] > member > structure > member [trait|eventHeader]"
    message: "Events have no headers in MQTT."
    severity: "DANGER"
  }
  "MqttSubscribeOutput.NoInitialEvents": {
    selector: ":test(-[output]-> structure > member :not(> union [trait|streaming]))"
    message: "An output is its event stream and nothing else."
  }
)
@pattern("^[^#+]+$")
string subscribe

/// Fills a label of the topic.
@trait(selector: "member[trait|required] :test(> :test(string, byte, short, integer, long, boolean, timestamp))")
structure topicLabel {}
